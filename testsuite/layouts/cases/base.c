/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Bases: qualified, cast, typedef'd, conditional, statement and comma
   expressions, function results, chains, inlined and nested functions.  */

#include "prelude.h"

#ifdef TARGET
struct S
{
  u64 inserted;
  u32 b;
  struct S *next;
  u32 a;
};
typedef struct
{
  u32 inserted, y, x;
} T;
struct S *in_btf;
T *in_btf_too;
#else
struct S
{
  u32 a, b;
  struct S *next;
} RELOCATABLE;
typedef struct
{
  u32 x, y;
} RELOCATABLE T;
#endif

struct world
{
  struct S *s, *s2;
  T *t;
  void *raw;
  u64 number, i;
};

static NOINLINE struct S *
result (struct world *w)
{
  return w->s2;
}

static INLINE u32
inlined (struct S *s)
{
  return s->a;
}

static NOINLINE u32
called (const struct S *s)
{
  return s->b;
}

u64
test_qualified (struct world *w)
{
  u64 r = 0;
  MIX (((const struct S *) w->s)->a);
  MIX (((volatile struct S *) w->s)->b);
  MIX (((const volatile struct S *restrict) w->s)->a);
  ((volatile struct S *) w->s)->b = 3;
  return r;
}

u64
test_cast (struct world *w)
{
  u64 r = 0;
  MIX (((struct S *) w->raw)->b);
  MIX (((struct S *) w->number)->a);
  return r;
}

u64
test_typedef (struct world *w)
{
  w->t->x = 4;
  return w->t->y;
}

u64
test_expression (struct world *w)
{
  u64 r = 0;
  MIX ((w->i & 1 ? w->s : w->s2)->a);
  MIX (({ struct S *q = w->s; q; })->b);
  MIX ((w->i++, w->s2)->b);
  MIX (result (w)->a);
  MIX (w->s->next->a);
  MIX (w->s->next->next->b);
  return r;
}

u64
test_function (struct world *w)
{
  u64 r = 0;
  MIX (inlined (w->s));
  MIX (inlined (w->s->next));
  MIX (called (w->s2));
  return r;
}

#ifdef NATIVE
SETUP (w->s = ROOM (1); w->s2 = ROOM (2); w->t = ROOM (3); w->raw = w->s2;
       w->number = (u64) w->s; w->s->next = w->s2; w->s2->next = w->s;
       w->i = round)
#endif
