/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Members of every scalar type: enumerations, _Bool, pointers to functions,
   volatile and atomic ones.  */

#include "prelude.h"

#ifdef TARGET
struct S
{
  u16 inserted;
  enum eu32 eb : 9;
  _Bool flag : 1;
  ATOMIC u64 al;
  volatile u16 v;
  u64 inserted2;
  function *f;
  u32 b2;
  _Bool b;
  enum es32 e;
};
struct S *in_btf;
#else
struct S
{
  enum es32 e;
  _Bool b, b2;
  _Bool flag : 1;
  enum eu32 eb : 5;
  function *f;
  volatile u16 v;
  ATOMIC u64 al;
} RELOCATABLE;
#endif

struct world
{
  struct S *s;
  u64 any;
};

#ifndef TYPES_ONLY
u64
test_enumeration (struct world *w)
{
  u64 r = 0;
  MIX (w->s->e);
  MIX (w->s->e == ES32_LAST);
  MIX (w->s->eb);
  w->s->e = ES32_FIRST;
  w->s->eb = 9;
  return r;
}

u64
test_bool (struct world *w)
{
  u64 r = 0;
  MIX (w->s->b);
  MIX (!w->s->b2);
  MIX (w->s->flag ? 5 : 6);
  w->s->b = w->any & 2;
  w->s->b2 = w->any & 1;
  w->s->flag = w->any & 4;
  return r;
}

u64
test_function (struct world *w)
{
  u64 r = 0;
  MIX (w->s->f);
  if (w->s->f == (function *) 5)
    r++;
  w->s->f = (function *) w->any;
  return r;
}

u64
test_volatile (struct world *w)
{
  u64 r = 0;
  MIX (w->s->v);
  w->s->v = 3;
  w->s->v++;
  MIX (((volatile struct S *) w->s)->al);
  return r;
}

u64
test_atomic (struct world *w)
{
  u64 r = 0;
  w->s->al += 3;
  MIX (w->s->al++);
  MIX (w->s->al |= 4);
  w->s->al = w->s->al ^ 9;
  return r;
}
#endif

#ifdef NATIVE
SETUP (w->s = ROOM (1); w->any = round | 8; w->s->b = round & 1;
       w->s->b2 = round >> 1; w->s->flag = round & 1; w->s->e = -(int) round;
       w->s->eb = 15)
#endif
