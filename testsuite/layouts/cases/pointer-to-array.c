/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Pointers to arrays of relocatable records: each subscript counts records of
   the target's size.  */

#include "prelude.h"

#ifdef TARGET
struct S
{
  u64 inserted[2];
  u8 c;
  u32 f;
};
struct S *in_btf;
#else
struct S
{
  u32 f;
  u8 c;
} RELOCATABLE;
#endif

struct world
{
  struct S (*p)[3];
  struct S (*end)[3];
  struct S (*cube)[2][3];
  struct S *q;
  int i;
};

u64
test_element (struct world *w)
{
  u64 r = 0;
  MIX ((*w->p)[w->i % 3].f);
  MIX (w->p[w->i][1].c);
  MIX (w->p[1][w->i % 3].f);
  MIX (w->p[2][2].c);
  MIX ((*w->p)[2].c);
  return r;
}

u64
test_write (struct world *w)
{
  (*w->p)[w->i % 3].f = 7;
  w->p[w->i][w->i % 3].c += 2;
  (*w->p)[1].f++;
  return 0;
}

u64
test_address (struct world *w)
{
  w->q = &(*w->p)[w->i % 3];
  return (u64) &w->p[w->i][2] ^ (u64) &(*w->p)[2] ^ (u64) w->p[w->i];
}

u64
test_cube (struct world *w)
{
  u64 r = 0;
  MIX (w->cube[w->i % 2][1][w->i % 3].f);
  MIX ((*w->cube)[w->i % 2][2].c);
  for (struct S *s = w->cube[0][w->i % 2]; s < w->cube[0][1] + 3; s++)
    MIX (s->f);
  return r;
}

u64
test_step (struct world *w)
{
  u64 r = 0;
  struct S (*p)[3] = w->p;
  p++;
  MIX ((*p)[1].f);
  p += w->i % 2;
  MIX ((*p)->c);
  MIX (w->end - p);
  for (p = w->p; p < w->end; p++)
    MIX (p[0][w->i % 3].f);
  return r;
}

#ifdef NATIVE
SETUP (w->p = ROOM (1); w->end = w->p + 4; w->cube = ROOM (4); w->i = round)
#endif
