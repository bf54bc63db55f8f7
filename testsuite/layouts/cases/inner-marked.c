/* SPDX-License-Identifier: GPL-3.0-or-later */
/* outer.inner.f with only the inner type marked; also by the macros of
   bpf_helpers.h, which are written here as there.
   { layouts-also-unrelocated container_of "the offset is added and taken off" }  */

#include "prelude.h"

#define offsetof(TYPE, MEMBER)	((unsigned long)&((TYPE *)0)->MEMBER)
#define container_of(ptr, type, member)				\
	({							\
		void *__mptr = (void *)(ptr);			\
		((type *)(__mptr - offsetof(type, member)));	\
	})

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

struct array
{
  u16 before;
  struct inner inner[3];
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

u64
test_offsetof (struct world *w)
{
  return offsetof (struct outer, inner.f);
}

u64
test_offsetof_index (struct world *w)
{
  return offsetof (struct array, inner[2].f);
}

u64
test_container_of (struct world *w)
{
  u32 *f = &w->o->inner.f;
  struct outer *o = container_of (f, struct outer, inner.f);
  return o->before;
}

#ifdef NATIVE
SETUP (w->o = ROOM (1))
#endif
