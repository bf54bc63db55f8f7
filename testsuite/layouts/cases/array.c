/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Elements of arrays in a record, by constant and by other indexes; element
   types and lengths grow.  */

#include "prelude.h"

#ifdef TARGET
struct item
{
  u64 inserted;
  u8 b;
  u32 a;
};
struct device
{
  u64 inserted;
  struct
  {
    u16 y;
    u64 inserted;
    u32 x;
  } unnamed[5];
  struct item items[4];
  u32 m[3][7];
  struct item deep[3][5];
  char name[24];
  u32 *pointers[9];
};
struct device *in_btf;
#else
struct item
{
  u32 a;
  u8 b;
};
struct device
{
  char name[16];
  u32 m[2][4];
  struct item items[3];
  struct
  {
    u32 x;
    u16 y;
  } unnamed[4];
  struct item deep[2][3];
  u32 *pointers[4];
} RELOCATABLE;
#endif

struct world
{
  struct device *d;
  u32 i, j;
  u32 value;
};

u64
test_constant (struct world *w)
{
  u64 r = 0;
  MIX (w->d->name[3]);
  MIX (w->d->m[1][2]);
  MIX (w->d->items[2].b);
  MIX (w->d->unnamed[3].y);
  MIX (w->d->deep[1][2].a);
  w->d->m[0][3] = 5;
  w->d->deep[1][1].b++;
  return r;
}

u64
test_variable (struct world *w)
{
  u64 r = 0;
  MIX (w->d->name[w->i]);
  MIX (w->d->m[w->i][w->j]);
  MIX (w->d->m[w->i][2]);
  MIX (w->d->m[1][w->j]);
  MIX (w->d->items[w->j].b);
  MIX (w->d->unnamed[w->j].y);
  MIX (w->d->deep[w->i][w->j].a);
  MIX (*w->d->pointers[w->j]);
  return r;
}

u64
test_variable_write (struct world *w)
{
  w->d->m[w->i][w->j] = 5;
  w->d->items[w->j].a += 7;
  w->d->unnamed[w->j].x++;
  w->d->deep[w->i][w->j].b = 9;
  return 0;
}

u64
test_loop (struct world *w)
{
  u64 r = 0;
  for (int i = 0; i < 2; i++)
    for (int j = 0; j < 3; j++)
      MIX (w->d->deep[i][j].a);
  for (unsigned int i = 0; i < 4; i++)
    MIX (w->d->unnamed[i].x);
  return r;
}

#ifdef NATIVE
SETUP (w->d = ROOM (1); w->i = round & 1; w->j = round % 3;
       for (int n = 0; n < 4; n++) w->d->pointers[n] = &w->value)
#endif
