/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Sums with pointers to relocatable records that the parser folds into what is
   around them: bytes added to a sum, sums of two types, sums as integers,
   differences and comparisons of sums, pointers to arrays of arrays.  */

#include "prelude.h"

#ifdef TARGET
struct S
{
  u64 inserted[2];
  u8 c;
  u32 f;
};
struct T
{
  u32 b;
  u64 a, inserted;
};
struct S *in_btf;
struct T *in_btf_too;
#else
struct S
{
  u32 f;
  u8 c;
} RELOCATABLE;
struct T
{
  u64 a;
  u32 b;
} RELOCATABLE;
#endif

struct world
{
  struct S *p, *end, (*arr)[3], (*mat)[2][2];
  struct T *t;
  u64 i, one;
};

u64
test_bytes_after (struct world *w)
{
  u64 r = 0;
  MIX (((u8 *) (w->p + 1))[3]);
  MIX (((u8 *) (w->p + w->i))[w->i]);
  MIX (*(u32 *) ((char *) &w->p[w->one] + 4));
  MIX (((struct S *) ((char *) (w->p + 1) + 8))->c);
  MIX (((struct S *) ((void *) w->p + 8) + 1)->c);
  MIX (((struct S *) ((char *) w->p + 8 * w->i) + w->i)->c);
  ((struct S *) ((u64) w->p + 4) + 1)->c = 9;
  MIX ((void *) (w->p + 1) + 24 == w->p + 2);
  return r;
}

u64
test_two_types (struct world *w)
{
  u64 r = 0;
  MIX (((struct T *) (w->p + 1) + 1)->a);
  MIX (((struct T *) (w->p + w->i) - 1)->b);
  MIX (((struct S *) ((struct T *) w->p + w->i) + 1)->c);
  MIX (((u64) (w->p + 1) - (u64) w->p) - ((u64) (w->t + 1) - (u64) w->t));
  return r;
}

u64
test_integer (struct world *w)
{
  u64 r = 0, n = (u64) (w->p + 1);
  MIX (((struct S *) n)[1].f);
  MIX ((u64) (w->p + 1) - (u64) w->p);
  MIX ((u64) &w->p[w->i] - (u64) w->p);
  MIX ((char *) (w->p + 2) - (char *) w->p);
  MIX ((u64) (w->arr + 1) - (u64) w->arr);
  MIX (((u64) (w->p + 1) + 4) - (u64) w->p);
  MIX ((u64) ((struct S *) 0 + 1));
  return r;
}

u64
test_difference (struct world *w)
{
  u64 r = 0;
  MIX (&w->p[w->i] - &w->p[1]);
  MIX (w->p + w->i + 1 - w->p);
  MIX (&w->p[2] - (w->p + 1));
  MIX (&w->arr[1] - w->arr);
  MIX (&w->mat[1][1][1] - &w->mat[0][0][1]);
  MIX (&(*w->arr)[w->i & 1] - &(*w->arr)[0]);
  MIX (w->end - w->i - w->p);
  MIX ((w->p - w->end) / 2);
  MIX (w->p - w->end < 0);
  MIX (!(w->end - w->p));
  return r + w->p[w->end - w->p - 4].f + w->p[(w->end - w->p) / 3].c;
}

u64
test_comparison (struct world *w)
{
  u64 r = 0;
  MIX (w->p + w->i == w->p + 1);
  MIX (w->p + 6 == w->end);
  MIX (w->p + 1 > w->end - 5);
  MIX ((u64) (w->p + 6) < (u64) w->end);
  MIX (w->p + 1 < w->p + w->i);
  return r;
}

u64
test_count (struct world *w)
{
  u64 r = 0;
  struct S *p = w->p;
  p += (w->i & 1) == 1;
  MIX (p->f);
  p += w->i > 1 ? 1 : 2;
  MIX (p->f);
  p -= !w->i;
  MIX (p[w->i & 1 ? -1 : 1].f);
  MIX (w->p[(w->i & 1) * 2 + 1].c);
  MIX (w->end[~(w->i & 1)].f);
  return r;
}

u64
test_array_of_arrays (struct world *w)
{
  u64 r = 0;
  MIX ((*w->mat[1])[1].f);
  MIX ((*w->mat[w->one])[w->i & 1].f);
  MIX ((**w->mat[1]).c);
  MIX ((**(w->mat + 1))[w->one].f);
  (*w->mat[1])[w->i & 1].c = 3;
  return r;
}

u64
test_unevaluated (struct world *w)
{
  u64 r = w->p[2].f;
  MIX (sizeof (w->p + 1));
  MIX (__builtin_constant_p (w->p + 1));
  return r;
}

#ifdef NATIVE
SETUP (w->p = ROOM (1); w->end = w->p + 6; w->arr = ROOM (2); w->mat = ROOM (3);
       w->t = ROOM (4); w->i = round; w->one = 1)
#endif
