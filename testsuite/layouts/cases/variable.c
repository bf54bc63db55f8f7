/* SPDX-License-Identifier: GPL-3.0-or-later */
/* v.f, ga[2].f with variables of the program and of the kernel, and
   ((struct S *) &v)->f.  A record of the program has room for the target's.  */

#include "prelude.h"

#ifdef TARGET
struct S
{
  u64 inserted;
  u32 b[6];
  u16 a;
};
struct S *in_btf;
#else
struct S
{
  u16 a;
  u32 b[4];
} RELOCATABLE;
#endif

struct world
{
  struct S *s;
  u64 i;
};

extern struct S kernel;

union room
{
  struct S s;
  u64 words[8];
};

static union room own;
static u64 raw[8];
union room shared = { .words = { 1, 2, 3, 4, 5, 6, 7, 8 } };
union room rows[3];

u64
test_kernel (struct world *w)
{
  u64 r = 0;
  MIX (kernel.a);
  MIX (kernel.b[w->i]);
  kernel.b[2] = 8;
  kernel.a++;
  return r;
}

u64
test_own (struct world *w)
{
  u64 r = 0;
  MIX (shared.s.a);
  shared.s.b[w->i] = 9;
  rows[2].s.b[1] = 7;
  rows[w->i].s.a = 3;
  for (int i = 0; i < 8; i++)
    own.words[i] = i;
  MIX (own.s.a);
  MIX (own.s.b[3]);
  return r;
}

u64
test_local (struct world *w)
{
  union room v;
  u64 r = 0;
  for (int i = 0; i < 8; i++)
    v.words[i] = i + w->i;
  MIX (v.s.a);
  MIX (v.s.b[2]);
  v.s.b[0] = 4;
  for (int i = 0; i < 8; i++)
    MIX (v.words[i]);
  return r;
}

u64
test_cast (struct world *w)
{
  u64 r = 0;
  for (int i = 0; i < 8; i++)
    raw[i] = i + w->i;
  MIX (((struct S *) &raw)->a);
  MIX (((struct S *) raw)->b[1]);
  return r;
}

u64
test_cast_address (struct world *w)
{
  u64 r = 0;
  for (int i = 0; i < 8; i++)
    raw[i] = i + w->i;
  u16 *a = &((struct S *) raw)->a;
  u32 *b = ((struct S *) &raw)->b;
  *a += 1;
  b[2] += 3;
  ((struct S *) raw)->b[w->i] = 5;
  for (int i = 0; i < 8; i++)
    MIX (raw[i]);
  return r;
}
/* { layouts-options "-fno-strict-aliasing" } */

#ifdef NATIVE
struct S kernel = { .a = 7, .b = { 1, 2, 3, 4 } };
SETUP (w->i = round % 3)
#endif
