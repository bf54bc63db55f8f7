/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Differences and comparisons of elements, which GCC folds to those of their
   subscripts times the size in this layout: also where that is 1 and the factor
   is gone, and where what is subtracted are rows.  Casts count bytes.
   { layouts-also-unrelocated subscripts "a difference of indexes" }
   { layouts-also-unrelocated rows "a difference of indexes" }
   { layouts-also-unrelocated subscript_is_difference "a difference of indexes" }
   { layouts-also-unrelocated members "a difference of indexes" }
   { layouts-also-unrelocated compared "indexes are compared" } */

#include "prelude.h"

#ifdef TARGET
struct S
{
  u64 inserted;
  u8 c;
};
struct R
{
  u64 inserted[2];
  u32 f;
};
struct T
{
  u64 inserted;
  struct S row[4], grid[4][2];
  u64 counts[4];
};
struct S *in_btf;
struct T *in_btf2;
struct R *in_btf3;
#else
struct S
{
  u8 c;
} RELOCATABLE;
struct R
{
  u32 f;
} RELOCATABLE;
struct T
{
  struct S row[4], grid[4][2];
  u16 counts[4];
} RELOCATABLE;
#endif

struct world
{
  struct S (*s)[3];
  struct S (*cube)[2][3];
  struct R (*r)[3];
  struct R (*block)[2][3];
  struct T *t;
  u64 i;
  u64 j;
  u64 s_size, r_size;
};

u64
test_subscripts (struct world *w)
{
  u64 r = 0, i = w->i, j = w->j;
  MIX (&(*w->s)[1] - &(*w->s)[j]);
  MIX (&w->s[1][i] - &w->s[j][2]);
  MIX (&w->s[1][i * j] - w->s[0]);
  MIX (&(*w->s)[(int) i] - &(*w->s)[j * j]);
  MIX (&w->cube[1][1][i] - &w->cube[0][j & 1][0]);
  MIX (&(*w->r)[1] - &(*w->r)[j]);
  MIX (&w->r[1][i] - &w->r[j][2]);
  MIX (&w->block[1][1][i] - &w->block[0][j & 1][0]);
  return r;
}

u64
test_rows (struct world *w)
{
  u64 r = 0, i = w->i, j = w->j;
  MIX (&w->cube[1][j & 1] - &w->cube[0][1]);
  MIX (&w->cube[1][i & 1] - w->cube[j & 1]);
  MIX (&w->block[1][j & 1] - &w->block[0][1]);
  MIX (w->block[i & 1] - &w->block[0][j & 1]);
  MIX (&w->block[1] - &w->block[j]);
  return r;
}

u64
test_subscript_is_difference (struct world *w)
{
  u64 r = 0;
  MIX (&(*w->s)[&w->s[1][0] - w->s[0]] - &(*w->s)[w->i]);
  MIX (&(*w->s)[(char *) w->t - (char *) w->t + w->i] - *w->s);
  MIX (&(*w->r)[&w->r[1][0] - w->r[0]] - &(*w->r)[w->i]);
  return r;
}

u64
test_members (struct world *w)
{
  u64 r = 0, i = w->i, j = w->j;
  MIX (&w->t->row[1] - &w->t->row[j]);
  MIX (&w->t->grid[1][i & 1] - &w->t->grid[j & 1][0]);
  MIX (&w->t->grid[1] - &w->t->grid[j]);
  return r;
}

u64
test_compared (struct world *w)
{
  u64 r = 0, i = w->i, j = w->j;
  MIX (&(*w->s)[1] < &(*w->s)[j]);
  MIX (&w->s[1][i] == &w->s[0][i + 3]);
  MIX (&w->t->row[1] <= &w->t->row[j]);
  MIX (w->t->row + j < &w->t->row[i]);
  MIX (&w->t->row[i] == w->t->row + i);
  MIX (*w->s + j >= &(*w->s)[i]);
  return r;
}

u64
test_cast_elements (struct world *w)
{
  u64 r = 0;
  MIX ((char *) &w->t->counts[w->i] != (char *) w->t->counts + w->j * 8);
  MIX ((char *) &w->t->counts[1] == (char *) w->t->counts + w->j * 8);
  return r;
}

u64
test_bytes (struct world *w)
{
  struct S *s = *w->s;
  struct R *q = *w->r;
  u64 r = 0, at = w->s_size * w->j, far = w->r_size * w->i;
  MIX ((struct S *) ((char *) s + at) - s);
  MIX ((struct R *) ((char *) q + far) - q);
  MIX ((struct R *) ((char *) q + 20 * w->i) == q + w->i);
  MIX (((struct S *) ((char *) s + at))->c);
  MIX (((struct S *) ((void *) s + at))[1].c);
  return r;
}

#ifdef NATIVE
struct arena
{
  struct world world;
  struct S s[2][2][3];
  struct R r[2][2][3];
  struct T t;
};
const u64 arena_size = sizeof (struct arena);

void
setup (struct world *w, u64 round)
{
  struct arena *a = (struct arena *) w;
  w->s = a->s[0];
  w->cube = a->s;
  w->r = a->r[0];
  w->block = a->r;
  w->t = &a->t;
  w->i = round % 3;
  w->j = round % 2;
  w->s_size = sizeof (struct S);
  w->r_size = sizeof (struct R);
  for (int i = 0; i < 3; i++)
    a->s[0][0][i].c = 17 * round + i;
}
#endif
