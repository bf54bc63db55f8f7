/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Class and function templates.  The target's record has the template's name.  */

#include "prelude.h"

#ifdef TARGET
struct list { u64 inserted[3]; u32 second; u32 first; u16 elements[12]; };
typedef list list_of;
struct list *in_btf;
#else
template <typename T, int N> struct [[gnu::preserve_access_index]] list
{
  T first, second;
  u16 elements[N];
};
typedef list<u32, 4> list_of;
#endif

template <typename T> INLINE u64 second_of (const T &t) { return t.second; }
template <typename T> INLINE T next (T *t, int i) { return t[i]; }

extern "C" {
struct world
{
  list_of *l;
  int i;
};

u64
test_read (world *w)
{
  u64 r = 0;
  MIX (w->l->first);
  MIX (second_of (*w->l));
  return r;
}

u64
test_elements (world *w)
{
  u64 r = 0;
  MIX (w->l->elements[1]);
  MIX (w->l->elements[w->i & 3]);
  return r;
}

u64
test_stride (world *w)
{
  u64 r = 0;
  MIX (w->l[2].second);
  MIX ((w->l + (w->i & 1) + 1)->first);
  return r;
}

#ifdef NATIVE
SETUP (w->l = (list_of *) ROOM (2); w->i = (int) round)
#endif
}
