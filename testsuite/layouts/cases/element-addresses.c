/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Addresses of elements as numbers, and compared: of arrays of records behind a
   pointer, where no member says that the layout matters, and of arrays that are
   members.  What is compared with, a sum of elements, counts the target's too.  */

#include "prelude.h"

#ifdef TARGET
struct S
{
  u32 inserted[3];
  u16 h;
  u64 l;
};
struct outer
{
  u64 inserted[2];
  struct S list[6];
  struct S grid[2][3];
  u32 last;
};
struct S *in_btf;
struct outer *in_btf2;
#else
struct S
{
  u64 l;
  u16 h;
} RELOCATABLE;
struct outer
{
  u32 last;
  struct S list[6];
  struct S grid[2][3];
} RELOCATABLE;
#endif

struct world
{
  struct S (*row)[6];
  struct S (*rows)[2][3];
  struct outer *o;
  struct S *end;
  struct S *in_row;
  struct S *in_list;
  int i, j;
};

u64
test_number (struct world *w)
{
  struct S (*q)[6] = w->row;
  u64 r = (u64) &(*q)[2] - (u64) q;
  MIX ((char *) &(*q)[2] - (char *) q);
  MIX ((void *) &(*q)[5] - (void *) *q);
  MIX ((char *) (*q + 3) - (char *) q);
  MIX ((long) &(*q)[4] - (long) &(*q)[1]);
  MIX ((char *) &q[1] - (char *) q);
  MIX ((char *) &q[1][2] - (char *) q);
  MIX ((char *) (q + 1) - (char *) &(*q)[5]);
  return r;
}

u64
test_number_variable (struct world *w)
{
  struct S (*q)[6] = w->row;
  u64 r = (u64) &(*q)[w->i] - (u64) q;
  MIX ((char *) &(*q)[w->i] - (char *) q);
  MIX ((char *) &q[w->j][w->i] - (char *) q);
  MIX ((char *) &(*q)[5] - (char *) &(*q)[w->i]);
  return r;
}

u64
test_number_two (struct world *w)
{
  struct S (*q)[2][3] = w->rows;
  u64 r = (u64) &(*q)[1][2] - (u64) q;
  MIX ((char *) &(*q)[1][2] - (char *) q);
  MIX ((char *) &(*q)[1] - (char *) q);
  MIX ((char *) &(*q)[0][1] - (char *) q);
  MIX ((char *) (*q)[1] - (char *) (*q)[0]);
  MIX ((char *) &(*q)[w->j % 2][w->i % 3] - (char *) q);
  MIX ((u64) &q[1][w->j % 2][2] - (u64) &(*q)[1][0]);
  return r;
}

u64
test_modulo (struct world *w)
{
  struct S (*q)[6] = w->row;
  u64 r = (u64) &(*q)[3] & 0xffff;
  MIX ((u64) &(*q)[1] % 56);
  MIX ((u32) (u64) &w->rows[0][1][1]);
  return r;
}

/* Each way it can come out, in the two orders.  */
u64
test_less (struct world *w)
{
  struct outer *p = w->o;
  u64 r = 0;
  MIX (&p->list[w->i] < p->list + w->j);
  MIX (&p->list[w->i] <= p->list + w->j);
  MIX (&p->list[w->i] > p->list + w->j);
  MIX (&p->list[w->i] >= p->list + w->j);
  MIX (p->list + w->j < &p->list[w->i]);
  MIX (p->list + w->j >= &p->list[w->i]);
  MIX (&p->list[2] < p->list + w->j);
  MIX (&p->list[w->i] >= p->list + 2);
  MIX (&p->list[w->i] > w->in_list);
  MIX (w->in_list < p->list + w->j);
  return r;
}

u64
test_equal (struct world *w)
{
  struct outer *p = w->o;
  u64 r = 0;
  MIX (&p->list[w->i] == p->list + w->j);
  MIX (&p->list[w->i] != p->list + w->j);
  MIX (p->list + w->j == &p->list[w->i]);
  MIX (&p->list[w->i] == p->list + 2);
  MIX (&p->list[3] == p->list + w->j);
  MIX (&p->list[w->i] == w->in_list);
  MIX (w->in_list == p->list + w->i);
  return r;
}

u64
test_row (struct world *w)
{
  struct S (*q)[6] = w->row;
  u64 r = 0;
  MIX (&(*q)[w->i] == *q + w->j);
  MIX (&(*q)[w->i] < *q + w->j);
  MIX (*q + w->j >= &(*q)[w->i]);
  MIX (&(*q)[2] == *q + w->j);
  MIX (&(*q)[w->i] == w->in_row);
  MIX (&(*q)[3] > w->in_row);
  MIX (&q[1][w->i] == q[1] + w->j);
  MIX (*q + w->j != &q[0][w->i]);
  MIX (&q[0][w->i + 6] == &q[1][w->j]);
  MIX (&q[w->i][2] == q[w->j] + w->j);
  MIX (&(*q)[w->i] == (struct S *) q + w->j);
  MIX (*q == &(*q)[w->i]);
  MIX (w->in_row <= *q + w->i);
  return r;
}

u64
test_grid (struct world *w)
{
  struct outer *p = w->o;
  u64 r = 0;
  int i = w->i % 2, j = w->j % 3;
  MIX (&p->grid[i][j] < p->grid[1] + i);
  MIX (&p->grid[i][j] == p->grid[j & 1] + j);
  MIX (p->grid[i] + j >= &p->grid[j & 1][i]);
  MIX (p->grid + i == &p->grid[j & 1]);
  MIX (&(*w->rows)[i][j] == (*w->rows)[j & 1] + j);
  MIX (&(*w->rows)[i][2] < (*w->rows)[i] + j);
  MIX ((char *) &p->grid[i][j] - (char *) p);
  return r;
}

/* Elements that comparisons find.  */
u64
test_loop (struct world *w)
{
  struct outer *p = w->o;
  u64 r = 0;
  for (struct S *s = p->list; s < &p->list[w->i]; s++)
    MIX (s->l);
  for (struct S *s = &p->list[w->j]; s < p->list + 6; s++)
    MIX (s->h);
  for (struct S *s = *w->row; s != &(*w->row)[w->i]; s++)
    MIX (s->l);
  for (int i = 0; &(*w->row)[i] < w->end; i++)
    MIX ((*w->row)[i].h);
  return r;
}

#ifdef NATIVE
SETUP (w->row = ROOM (1); w->rows = ROOM (2); w->o = ROOM (4); w->i = round;
       w->j = 4 - round; w->end = &(*w->row)[3]; w->in_row = &(*w->row)[2];
       w->in_list = &w->o->list[2])
#endif
