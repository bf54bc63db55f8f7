/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The target of pointers.rs: the records that are stepped over grow.  */

#include "prelude.h"

struct point
{
  u8 inserted;
  u32 y, x;
};
struct triple
{
  u64 inserted[2];
  struct point p;
  u64 z;
};
struct point *in_btf;
struct triple *in_btf2;

struct world
{
  struct point *p;
  struct triple *t;
  struct point (*a)[4];
  struct point (*m)[3][2];
  s64 i;
  u32 *words;
};

u64
test_intrinsic (struct world *w)
{
  return w->p[w->i].y;
}

u64
test_methods (struct world *w)
{
  return (u64) w->p[-1].x * 33 + w->p[w->i].y;
}

u64
test_constant (struct world *w)
{
  return w->t[2].z * 33 + w->t[1].p.y + w->words[1];
}

u64
test_step (struct world *w)
{
  u64 r = 0;
  for (int i = 0; i < 3; i++)
    MIX (w->p[i].y);
  return r;
}

u64
test_array (struct world *w)
{
  return (u64) (*w->a)[2].y * 33 + (*w->a)[w->i].x;
}

u64
test_array_of_arrays (struct world *w)
{
  return (u64) (*w->m)[2][1].y * 33 + (*w->m)[w->i][1].x;
}

u64
test_element (struct world *w)
{
  return (u64) (*w->a)[w->i].y * 33 + (*w->a)[1].x;
}

#ifdef NATIVE
SETUP (w->p = ROOM (2); w->t = ROOM (4); w->a = ROOM (6); w->m = ROOM (8);
       w->words = ROOM (10); w->i = 1 + round % 2)
#endif
