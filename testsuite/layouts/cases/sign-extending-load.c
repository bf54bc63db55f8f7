/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Unsigned fields of which the source takes the sign.  With -mcpu=v4, GCC loads
   and extends in one instruction, and where the target's field is wider libbpf
   would make that one that does not exist, or that extends another sign.  */

#include "prelude.h"

#ifdef TARGET
struct S
{
  u64 inserted;
  u64 b;
  u32 h;
  u64 w;
  s32 signs[4];
};
struct S *in_btf;
#else
struct S
{
  u8 b;
  u16 h;
  u32 w;
  s32 signs[4];
} RELOCATABLE;
#endif

struct world
{
  struct S *s;
  u64 i;
};

u64
test_byte (struct world *w)
{
  return (s8) w->s->b;
}

u64
test_half (struct world *w)
{
  return (s16) w->s->h;
}

u64
test_word (struct world *w)
{
  return (s32) w->s->w;
}

u64
test_volatile (struct world *w)
{
  return (s8) ((volatile struct S *) w->s)->b;
}

/* The value has one use: IRA would put the load there.  */
u64
test_one_use (struct world *w)
{
  ((volatile struct S *) w->s)->signs[w->i & 3] = (s64) ((u64) w->s->w << 32)
						  >> 32;
  return 0;
}

/* The base lives on, and the load has a register of its own: after register
   allocation GCC 15 and later would combine the two again.  */
u64
test_base_lives (struct world *w)
{
  struct S *s = w->s;
  u64 r = (s16) s->h;
  MIX (s->b);
  MIX ((s8) s->b);
  MIX ((s32) s->w);
  s->b = 3;
  s->w = 4;
  return r;
}

#ifdef NATIVE
SETUP (w->s = ROOM (1); w->i = round; w->s->b = 0xf0 + round;
       w->s->h = 0xf000 + round; w->s->w = 0xf0000000 + round)
#endif
