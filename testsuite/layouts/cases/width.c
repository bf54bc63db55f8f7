/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Scalars that are wider or narrower in the target: a load gives all of the
   target's value, a store writes all of it.  */

#include "prelude.h"

#ifdef TARGET
struct S
{
  u16 l;
  u64 h;
  u8 w;
  u32 c;
};
struct S *in_btf;
#else
struct S
{
  u16 h;
  u8 c;
  u32 w;
  u64 l;
} RELOCATABLE;
#endif

struct world
{
  struct S *s;
  u64 any;
};

u64
test_read (struct world *w)
{
  u64 r = 0;
  MIX (w->s->h);
  MIX (w->s->c);
  MIX (w->s->w);
  MIX (w->s->l);
  return r;
}

u64
test_write (struct world *w)
{
  w->s->h = 0x1234;
  w->s->c = (u8) w->any;
  w->s->w = 3;
  w->s->l = w->s->c;
  return 0;
}

u64
test_write_negative (struct world *w)
{
  /* As -1 in a register, the value has more bits than the type.  */
  w->s->h = (u16) -1;
  w->s->c = (u8) - (w->any | 1);
  return 0;
}

u64
test_compound (struct world *w)
{
  w->s->h ^= 0x1010;
  w->s->l |= 7;
  w->s->w++;
  w->s->c = (u8) (w->s->c + 1);
  return 0;
}

#ifdef NATIVE
SETUP (w->s = ROOM (1); w->s->h = 0x8000 + round; w->s->c = 0x80 + round;
       w->s->w = 100 + round; w->s->l = 0x7000 + round)
#endif
