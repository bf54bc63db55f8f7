/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The target of arrays.rs: element types and lengths grow.  */

#include "prelude.h"

struct item
{
  u64 inserted;
  u8 b;
  u32 a;
};
struct device
{
  u64 inserted;
  struct item items[4];
  u32 m[3][7];
  struct item deep[3][5];
  char name[24];
  u32 *pointers[9];
};
struct device *in_btf;

struct world
{
  struct device *d;
  void *at;
  u64 i, j;
  u32 value;
};

u64
test_constant (struct world *w)
{
  struct device *d = w->d;
  u64 r = (u8) d->name[3];
  MIX (d->m[1][2]);
  MIX (d->items[2].b);
  MIX (d->deep[1][2].a);
  d->m[0][3] = 5;
  d->deep[1][1].b = 8;
  return r;
}

u64
test_variable (struct world *w)
{
  struct device *d = w->d;
  u64 i = w->i, j = w->j, r = (u8) d->name[i];
  MIX (d->m[i][j]);
  MIX (d->m[i][2]);
  MIX (d->m[1][j]);
  MIX (d->items[j].b);
  MIX (d->deep[i][j].a);
  MIX (*d->pointers[j]);
  return r;
}

u64
test_variable_write (struct world *w)
{
  struct device *d = w->d;
  u64 i = w->i, j = w->j;
  d->m[i][j] = 5;
  d->items[j].a += 7;
  d->deep[i][j].b = 9;
  return 0;
}

u64
test_checked (struct world *w)
{
  u64 i = w->j + 14, k = w->i + 2;
  u64 r = i < 16 ? (u8) w->d->name[i] : 7;
  MIX (k < 3 ? w->d->items[k].b : 5);
  return r;
}

u64
test_borrow (struct world *w)
{
  u64 r = w->d->items[w->j].a;
  MIX (w->d->items[w->j].b);
  w->at = &w->d->name[w->i];
  return r;
}

u64
test_loop (struct world *w)
{
  u64 r = 0;
  for (int i = 0; i < 2; i++)
    for (int j = 0; j < 3; j++)
      MIX (w->d->deep[i][j].a);
  return r;
}

#ifdef NATIVE
SETUP (w->d = ROOM (1); w->i = round & 1; w->j = round % 3;
       for (int n = 0; n < 4; n++) w->d->pointers[n] = &w->value)
#endif
