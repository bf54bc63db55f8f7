/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Elements of arrays that are wider or narrower in the target, by constant and
   by other indexes.  */

#include "prelude.h"

#ifdef TARGET
struct item
{
  u64 inserted;
  u16 v[4];
};
struct S
{
  u32 inserted;
  u32 narrower[6];
  u64 wider[5];
  u8 m[2][5];
  struct item items[4];
};
struct S *in_btf;
#else
struct item
{
  u64 v[3];
};
struct S
{
  u16 wider[4];
  u64 narrower[4];
  struct item items[3];
  u32 m[2][3];
} RELOCATABLE;
#endif

struct world
{
  struct S *s;
  u64 i, j;
};

u64
test_read (struct world *w)
{
  u64 r = 0;
  MIX (w->s->narrower[w->i]);
  MIX (w->s->wider[w->j]);
  MIX (w->s->m[w->i & 1][w->j]);
  MIX (w->s->items[w->j].v[w->i]);
  MIX (w->s->items[2].v[w->i]);
  MIX (w->s->narrower[3]);
  MIX (w->s->m[1][2]);
  return r;
}

u64
test_write (struct world *w)
{
  w->s->narrower[w->i] = 77;
  w->s->wider[w->j] = (u16) -3;
  w->s->m[w->i & 1][w->j] = w->i;
  w->s->items[w->j].v[1] = w->j + 9;
  w->s->narrower[w->j] |= 5;
  w->s->wider[3] ^= 9;
  return 0;
}

u64
test_loop (struct world *w)
{
  u64 r = 0;
  for (int i = 0; i < 3; i++)
    MIX (w->s->m[1][i]);
  for (u32 i = 0; i < 4; i++)
    MIX (w->s->narrower[i]);
  for (u64 i = 0; i < 4; i++)
    w->s->wider[i] = i;
  return r;
}

#ifdef NATIVE
SETUP (w->s = ROOM (1); w->i = round & 1; w->j = round % 3;
       for (int n = 0; n < 5; n++) w->s->wider[n] = 100 * n;
       for (int n = 0; n < 6; n++) w->s->narrower[n] = 1000 * n)
#endif
