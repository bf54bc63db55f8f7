/* SPDX-License-Identifier: GPL-3.0-or-later */
/* __sync_* and __atomic_*, in the function and inlined.  */

#include "prelude.h"

#ifdef TARGET
struct S
{
  u64 inserted[2];
  u64 l;
  u32 inserted2, i;
};
struct S *in_btf;
#else
struct S
{
  u32 i;
  u64 l;
} RELOCATABLE;
#endif

struct world
{
  struct S *s;
  u64 any;
};

static INLINE u64
add (struct S *s, u64 value)
{
  return __sync_fetch_and_add (&s->l, value);
}

u64
test_sync (struct world *w)
{
  u64 r = 0;
  __sync_fetch_and_add (&w->s->l, 5);
  MIX (__sync_fetch_and_add (&w->s->i, 6));
  MIX (__sync_fetch_and_or (&w->s->l, w->any));
  MIX (__sync_val_compare_and_swap (&w->s->l, w->s->l, 9));
  MIX (__sync_lock_test_and_set (&w->s->i, 3));
  return r;
}

u64
test_atomic (struct world *w)
{
  u64 r = 0;
  MIX (__atomic_fetch_and (&w->s->l, w->any, __ATOMIC_SEQ_CST));
  MIX (__atomic_exchange_n (&w->s->i, 7, __ATOMIC_SEQ_CST));
  MIX (__atomic_fetch_xor (&w->s->i, 1, __ATOMIC_SEQ_CST));
  return r;
}

u64
test_inlined (struct world *w)
{
  return add (w->s, 3) + add (w->s, w->any);
}

#ifdef NATIVE
SETUP (w->s = ROOM (1))
#endif
