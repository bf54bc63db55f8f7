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
};
struct S *in_btf;
#else
struct S
{
  u8 b;
  u16 h;
  u32 w;
} RELOCATABLE;
#endif

struct world
{
  struct S *s;
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

#ifdef NATIVE
SETUP (w->s = ROOM (1); w->s->b = 0xf0 + round; w->s->h = 0xf000 + round;
       w->s->w = 0xf0000000 + round)
#endif
