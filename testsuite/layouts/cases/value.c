/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Records that are values: compound literals, parameters and results passed by
   value, copies, objects of their own, and per-CPU variables.  The target's
   record has its members at other places and is as large, for the objects here
   are of the size that the program is compiled for (design 3.3).  */

#include "prelude.h"

#ifdef TARGET
struct S
{
  u64 c[2];
  u8 e : 6;
  u8 d : 2;
  u16 a;
  u32 b;
};
struct small
{
  u16 y;
  u16 z;
  u32 x;
};
struct S *in_btf;
struct small *in_btf_too;
#else
struct S
{
  u16 a;
  u8 d : 2;
  u8 e : 6;
  u32 b;
  u64 c[2];
} RELOCATABLE;
struct small
{
  u32 x;
  u16 y;
  u16 z;
} RELOCATABLE;
#endif

struct world
{
  struct S *s, *t;
  struct small *small;
  u64 i;
};

#ifndef TYPES_ONLY
extern struct S percpu;

/* As the helpers do, gives an address in what it is given that of.  */
static NOINLINE void *
this_cpu (const void *variable)
{
  HIDE (variable);
  return (void *) variable;
}

/* Larger than two registers: GCC passes its address.  */
static NOINLINE u64
by_value (struct S s, u64 i)
{
  u64 r = s.a;
  s.b += 3;
  MIX (s.b);
  MIX (s.c[i]);
  MIX (s.d);
  MIX (s.e);
  return r;
}

/* In a register.  */
static NOINLINE u64
by_small_value (struct small small)
{
  u64 r = small.x;
  small.z++;
  MIX (small.y);
  MIX (small.z);
  return r;
}

static INLINE u64
inlined (struct S s)
{
  s.a ^= 5;
  return s.a * 3 + s.c[1];
}

static NOINLINE struct small
small_result (struct world *w)
{
  struct small result = *w->small;
  result.y = 4;
  return result;
}

static INLINE struct S
inlined_result (struct world *w)
{
  return *w->t;
}

/* What the memory at ROOM holds, all of it.
   { layouts-options "-fno-strict-aliasing" }
   { layouts-also-unrelocated literal_argument "nothing outside sees them" }  */
static u64
whole (const void *room, u64 r)
{
  const u64 *words = room;
  for (int i = 0; i < 3; i++)
    MIX (words[i]);
  return r;
}

u64
test_literal (struct world *w)
{
  u64 r = 0;
  struct S *s = &(struct S) { .a = w->i, .b = w->i + 1, .c = { 3, w->i } };
  s->e = 9;
  MIX (s->a);
  MIX (s->c[w->i & 1]);
  MIX (((struct S) { .d = 2, .b = w->i * 3 }).b);
  MIX (((struct small) { .x = 1, .z = w->i }).z);
  return whole (s, r);
}

u64
test_literal_argument (struct world *w)
{
  u64 r = by_value ((struct S) { .a = 1, .e = w->i & 7, .c = { 5, w->i } },
		    w->i & 1);
  MIX (by_small_value ((struct small) { .x = 7, .z = w->i }));
  return r;
}

u64
test_literal_copy (struct world *w)
{
  *w->t = (struct S) { .a = 6, .e = 33, .c = { 0, w->i } };
  *w->small = (struct small) { .y = w->i };
  return w->t->c[1] + w->t->e;
}

u64
test_by_value (struct world *w)
{
  return by_value (*w->s, w->i & 1) + by_small_value (*w->small);
}

u64
test_inlined (struct world *w)
{
  return inlined (*w->s) * 5 + inlined (*w->t);
}

u64
test_result (struct world *w)
{
  u64 r = 0;
  MIX (small_result (w).y);
  MIX (small_result (w).z);
  MIX (inlined_result (w).b);
  MIX (inlined_result (w).c[w->i & 1]);
  MIX (inlined_result (w).e);
  return r;
}

u64
test_choice (struct world *w)
{
  u64 r = 0;
  MIX ((w->i & 1 ? *w->s : *w->t).b);
  MIX (({
	 struct S copy = *w->s;
	 copy.c[0]++;
	 copy;
       }).c[0]);
  MIX ((w->i++, *w->t).e);
  MIX ((*w->t = *w->s).a);
  return r;
}

u64
test_local (struct world *w)
{
  u64 r = 0;
  struct S v, rows[3] = { *w->s, *w->t, { .a = 2 } };
  v = *w->s;
  v.a = w->i;
  v.d ^= 1;
  rows[1].b = 8;
  rows[2].c[w->i & 1] = w->i;
  MIX (v.b);
  MIX (v.c[w->i & 1]);
  MIX (rows[1].a);
  MIX (rows[2].a);
  r = whole (&v, r);
  return whole (&rows[2], whole (&rows[1], r));
}

u64
test_percpu (struct world *w)
{
  u64 r = 0;
  struct S *mine = this_cpu (&percpu);
  MIX (mine->b);
  MIX (((const struct S *) this_cpu (&percpu))->c[w->i & 1]);
  MIX (*(u16 *) this_cpu (&percpu.a));
  mine->e = w->i;
  ((struct S *) this_cpu (&percpu))->a++;
  return whole (mine, r);
}
#endif

#ifdef NATIVE
struct S percpu = { .a = 7, .b = 8, .c = { 9, 10 }, .d = 1, .e = 40 };
SETUP (w->s = ROOM (1); w->t = ROOM (2); w->small = ROOM (3); w->i = round)
#endif
