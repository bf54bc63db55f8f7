/* SPDX-License-Identifier: GPL-3.0-or-later */
/* outer.inner.f with only the inner type marked.  */

#include "prelude.h"

#ifdef TARGET
struct inner
{
  u32 inserted;
  u32 f;
};
struct inner *in_btf;
#else
struct inner
{
  u32 f, gone;
} RELOCATABLE;
#endif

struct outer
{
  u64 before;
  struct inner inner;
};

struct world
{
  struct outer *o;
};

u64
test_read (struct world *w)
{
  return w->o->inner.f;
}

u64
test_write (struct world *w)
{
  w->o->inner.f += 2;
  return 0;
}

#ifdef NATIVE
SETUP (w->o = ROOM (1))
#endif
