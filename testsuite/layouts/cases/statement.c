/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What a statement can hold: switch on a bit-field, goto, effects in comma and
   statement expressions, chains of assignments, choices between two members,
   _Generic, typeof, __auto_type, an address that is used later, nested
   functions, memcmp.  */

#include "prelude.h"

#ifdef TARGET
struct item
{
  u64 inserted;
  u32 v, u;
};
struct S
{
  u64 inserted;
  u32 b;
  u16 kind : 5;
  struct item items[5];
  u32 a;
};
struct S *in_btf;
#else
struct item
{
  u32 u, v;
};
struct S
{
  u32 a, b;
  u8 kind : 3;
  struct item items[3];
} RELOCATABLE;
#endif

struct world
{
  struct S *s, *t;
  u64 i;
};

#ifndef TYPES_ONLY
#ifdef __bpf__
/* GCC calls it at -O0.  */
NOINLINE int
memcmp (const void *one, const void *two, unsigned long size)
{
  for (unsigned long i = 0; i < size; i++)
    if (((const u8 *) one)[i] != ((const u8 *) two)[i])
      return 1;
  return 0;
}
#endif

u64
test_switch (struct world *w)
{
  switch (w->s->kind)
    {
    case 0:
      return w->s->a;
    case 1:
      w->s->b = 5;
    case 2:
      return 2;
    default:
      return w->t->kind;
    }
}

u64
test_goto (struct world *w)
{
  u64 r = 0, n = 0;
again:
  MIX (w->s[n & 1].a);
  w->s->b += 3;
  if (++n < 4)
    goto again;
  return r;
}

u64
test_effects (struct world *w)
{
  u64 r = 0;
  MIX ((w->s->a = 4, w->s->b));
  MIX (({ w->t->b++; w->t->items[w->i].v; }));
  w->s->items[1].u = w->s->a = w->t->kind = 3;
  *(w->i & 1 ? &w->s->b : &w->t->a) = 17;
  (w->i & 1 ? w->t : w->s)->items[2].v ^= 5;
  return r;
}

u64
test_types (struct world *w)
{
  u64 r = 0;
  typeof (w->s->a) a = w->s->a;
  __auto_type b = w->s->b;
  MIX (a);
  MIX (b);
  MIX (_Generic (w->s->a, u32: w->s->b, default: w->s->a));
  return r;
}

u64
test_kept_address (struct world *w)
{
  u32 *u = &w->s[1].items[w->i].u, *v = &w->s->items[w->i].v;
  w->s->a = 1;
  *v = *u + 2;
  return *u;
}

u64
test_nested_function (struct world *w)
{
  INLINE u64 sum (struct S *s)
  {
    w->s->a++;
    return s->a + w->t->b;
  }
  return sum (w->s) + sum (w->t);
}

u64
test_compare (struct world *w)
{
  u64 r = 0;
  MIX (!__builtin_memcmp (&w->s->a, &w->t->b, 4));
  w->s->a = w->t->b;
  MIX (!__builtin_memcmp (&w->s->a, &w->t->b, 4));
  return r;
}
#endif

#ifdef NATIVE
SETUP (w->s = ROOM (1); w->t = ROOM (2); w->i = round % 3;
       w->s->kind = round; w->t->kind = 7)
#endif
