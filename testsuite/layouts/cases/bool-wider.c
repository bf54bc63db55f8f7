/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A _Bool that the target made an integer: it is true if that is not 0.  */

#include "prelude.h"

#ifdef __cplusplus
#define _Bool bool
#endif

#ifdef TARGET
struct S
{
  u64 inserted;
  u32 word;
  u64 big;
  u16 half;
  u8 byte;
  u32 bits : 5;
  u64 many : 40;
  u32 stored;
  u32 array[4];
  u32 stored_bits : 7;
  u64 far;
  u32 far_stored;
};
struct S *in_btf;
#else
struct S
{
  _Bool word, big, half, byte;
  _Bool bits : 1;
  _Bool many : 1;
  _Bool stored;
  _Bool stored_bits : 1;
  _Bool array[4];
  u8 room[40000];
  _Bool far;
  _Bool far_stored;
} RELOCATABLE;
#endif

struct world
{
  struct S *s;
  u64 i;
};

static NOINLINE u64
as_argument (_Bool a, _Bool b)
{
  return a * 2 + b;
}

static NOINLINE _Bool
as_result (struct S *s)
{
  return s->word;
}

u64
test_variable (struct world *w)
{
  u64 r = 0;
  _Bool word = w->s->word, big = w->s->big, half = w->s->half;
  _Bool byte = w->s->byte, bits = w->s->bits, many = w->s->many;
  _Bool far = w->s->far;
  MIX (word);
  MIX (big);
  MIX (half);
  MIX (byte);
  MIX (bits);
  MIX (many);
  MIX (far);
  return r;
}

u64
test_condition (struct world *w)
{
  u64 r = 0;
  if (w->s->word)
    MIX (1);
  if (!w->s->big)
    MIX (2);
  if (w->s->half && !w->s->byte)
    MIX (3);
  if (w->s->bits || w->s->many)
    MIX (4);
  if (w->s->far)
    MIX (5);
  return r;
}

u64
test_not (struct world *w)
{
  u64 r = 0;
  MIX (!w->s->word);
  MIX (!!w->s->big);
  MIX (w->s->half != 0);
  MIX (!w->s->byte);
  MIX (!!w->s->bits);
  MIX (w->s->many == 0);
  MIX (!w->s->far);
  return r;
}

u64
test_call (struct world *w)
{
  u64 r = as_argument (w->s->word, w->s->many);
  MIX (as_argument (w->s->bits, w->s->far));
  MIX (as_result (w->s));
  return r;
}

u64
test_element (struct world *w)
{
  u64 r = 0;
  _Bool constant = w->s->array[1];
  _Bool variable = w->s->array[w->i & 3];
  MIX (constant);
  MIX (variable);
  return r;
}

u64
test_loop (struct world *w)
{
  u64 n = 0;
  _Bool more = w->s->word;
  while (more)
    more = n++ < w->i;
  return n;
}

u64
test_store (struct world *w)
{
  w->s->stored = w->i & 1;
  w->s->stored_bits = (w->i & 2) != 0;
  w->s->far_stored = w->i > 1;
  w->s->array[w->i & 3] = !(w->i & 1);
  return 0;
}

u64
test_copy (struct world *w)
{
  _Bool word = w->s->word;
  w->s->stored = !word;
  w->s->stored_bits = word;
  w->s->far_stored = !!w->s->big;
  w->s->array[2] = w->s->many != 0;
  return 0;
}

u64
test_volatile (struct world *w)
{
  volatile struct S *s = w->s;
  _Bool word = s->word, bits = s->bits;
  return word + 2 * bits;
}

u64
test_choice (struct world *w)
{
  _Bool either = w->i & 1 ? w->s->word : w->s->bits;
  return either + 2 * (w->s->half != 0);
}

#ifdef NATIVE
SETUP (w->s = ROOM (1); w->i = round; w->s->word = round & 1 ? 0x100 * round : 0;
       w->s->big = round & 2 ? ~0UL : 0; w->s->half = 6 * (round & 1);
       w->s->byte = 0x80 * (round & 1); w->s->bits = 4 * round;
       w->s->many = (round & 1) * 0x600000000; w->s->array[1] = 4 * (round & 2);
       w->s->array[2] = 0x10 * round; w->s->array[3] = 0x300;
       w->s->far = 0xf00000000 * (round & 1))
#endif
