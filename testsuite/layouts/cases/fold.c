/* SPDX-License-Identifier: GPL-3.0-or-later */
/* p->x == 1 && p->y == 2, which GCC folds into one wider access.  */

#include "prelude.h"

#ifdef TARGET
struct S
{
  u8 flag2 : 1;
  u32 y;
  u8 inserted[3];
  u32 x;
  u8 b, a;
  u8 flag1 : 1;
};
struct S *in_btf;
#else
struct S
{
  u32 x, y;
  u8 a, b;
  u8 flag1 : 1;
  u8 flag2 : 1;
} RELOCATABLE;
#endif

struct world
{
  struct S *s;
};

u64
test_and (struct world *w)
{
  return w->s->x == 1 && w->s->y == 2;
}

u64
test_or (struct world *w)
{
  return w->s->a != 3 || w->s->b != 4;
}

u64
test_bits (struct world *w)
{
  return w->s->flag1 && !w->s->flag2;
}

#ifdef NATIVE
SETUP (w->s = ROOM (1); w->s->x = 1; w->s->y = 1 + (round & 1); w->s->a = 3;
       w->s->b = 3 + (round & 1); w->s->flag1 = 1; w->s->flag2 = round & 1)
#endif
