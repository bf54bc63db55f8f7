/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Pointers to relocatable records: p[3].f, p + i, p++, p += n, p - q, loops
   with an end; arithmetic in bytes stays as it is written.  */

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
  struct S *p, *end, *q;
  int i;
};

u64
test_constant (struct world *w)
{
  u64 r = 0;
  MIX (w->p[3].f);
  MIX ((w->p + 2)->c);
  MIX (w->end[-1].f);
  MIX ((w->end - 2)->c);
  w->p[1].f = 6;
  w->p[2].c++;
  w->end[-1].f ^= 0xff;
  return r;
}

u64
test_variable (struct world *w)
{
  u64 r = 0;
  MIX (w->p[w->i].f);
  MIX ((w->p + w->i)->c);
  MIX (w->end[-w->i - 1].f);
  w->p[w->i + 1].f = 9;
  w->p[w->i].c |= 3;
  return r;
}

u64
test_address (struct world *w)
{
  w->q = w->p + w->i;
  return (u64) (w->p + 1) ^ (u64) &w->p[w->i] ^ (u64) (w->end - w->i);
}

u64
test_step (struct world *w)
{
  struct S *p = w->p;
  u64 r = 0;
  MIX (p++->f);
  p += w->i;
  MIX (p->c);
  MIX ((--p)->f);
  p -= 0 - w->i;
  w->p++;
  w->q = p;
  return r;
}

u64
test_difference (struct world *w)
{
  u64 r = 0;
  MIX (w->end - w->p);
  MIX (w->p - w->end);
  MIX (w->p + w->i - w->p);
  return r;
}

u64
test_loop (struct world *w)
{
  u64 r = 0;
  for (struct S *p = w->p; p < w->end; p++)
    MIX (p->f);
  for (struct S *p = w->end; p-- != w->p;)
    p->c++;
  for (int i = 0; i < w->end - w->p; i++)
    MIX (w->p[i].c);
  return r;
}

u64
test_bytes (struct world *w)
{
  w->q = (struct S *) ((char *) w->p + 8 * w->i);
  return (u64) ((char *) w->end - (char *) w->p) + ((u64) w->p + w->i);
}
/* { layouts-also-unrelocated bytes "nothing of it is relocated" } */

#ifdef NATIVE
SETUP (w->p = ROOM (1); w->end = w->p + 6; w->i = round)
#endif
