/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Sums outside of functions that belong to instructions, and in functions that are
   evaluated at compile time too.  */

#include "prelude.h"

#ifdef TARGET
struct S { u64 inserted[2]; u32 b; u32 a; };
struct S *in_btf;
#else
struct [[gnu::preserve_access_index]] S { u32 a, b; };
#endif

INLINE constexpr S *
step (S *s, int n)
{
  for (; n; n--)
    s++;
  return s;
}
INLINE u64 defaulted (S *s, u64 n = (u64) ((S *) 0 + 2)) { return n + s->a; }
struct with_members
{
  S *first;
  S *second = first + 1;
  u64 size = (u64) (second + 1) - (u64) second;
};

extern "C" {
struct world
{
  S *s;
  u64 i;
};

u64
test_default_argument (world *w)
{
  return defaulted (w->s) + defaulted (w->s + 1);
}

u64
test_members (world *w)
{
  with_members m = { w->s };
  u64 r = 0;
  MIX (m.second->a);
  MIX (m.second->b);
  MIX (m.size);
  return r;
}

u64
test_constexpr (world *w)
{
  u64 r = 0;
  MIX (step (w->s, 2)->b);
  MIX (step (w->s, (int) w->i & 1)->a);
  return r;
}

u64
test_lambda (world *w)
{
  auto next = [] (S *s) { return s + 1; };
  return next (w->s)->b;
}

#ifdef NATIVE
SETUP (w->s = (S *) ROOM (1); w->i = round)
#endif
}
