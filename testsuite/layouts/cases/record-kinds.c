/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Packed records, unions, flexible arrays, flavors, and access inside
   __builtin_preserve_access_index.  */

#include "prelude.h"

#ifdef TARGET
#define FLAVORED struct flavored
#define PRESERVE(EXPR) (EXPR)
struct packed
{
  u8 inserted;
  u64 l;
  u8 c;
  u32 i;
} PACKED;
union U
{
  u64 inserted[3];
  struct
  {
    u32 inserted2, n;
  } s;
};
struct flexible
{
  u64 inserted;
  u32 count;
  u64 inserted2;
  u16 items[];
};
FLAVORED
{
  u32 b, a;
};
struct packed *in_btf1;
union U *in_btf2;
struct flexible *in_btf3;
FLAVORED *in_btf4;
#else
#define FLAVORED struct flavored___old
#define PRESERVE(EXPR) __builtin_preserve_access_index (EXPR)
struct packed
{
  u8 c;
  u32 i;
  u64 l;
} PACKED RELOCATABLE;
union U
{
  struct
  {
    u32 n;
  } s;
  u8 byte;
} RELOCATABLE;
struct flexible
{
  u32 count;
  u16 items[];
} RELOCATABLE;
FLAVORED
{
  u32 a, b;
} RELOCATABLE;
#endif

struct world
{
  struct packed *p;
  union U *u;
  struct flexible *f;
  FLAVORED *v;
  u64 i;
};

u64
test_packed (struct world *w)
{
  u64 r = 0;
  MIX (w->p->i);
  MIX (w->p->l);
  w->p->i++;
  w->p->l = 5;
  w->p->c = 6;
  w->p[w->i].i = 9;
  return r;
}

u64
test_union (struct world *w)
{
  w->u->s.n += 3;
  return w->u[w->i].s.n;
}

u64
test_flexible (struct world *w)
{
  u64 r = 0;
  MIX (w->f->items[2]);
  for (u64 i = 0; i < 5; i++)
    MIX (w->f->items[i]);
  w->f->items[w->i] = 4;
  return r;
}

u64
test_flavor (struct world *w)
{
  w->v->a = 1;
  return w->v->b;
}

u64
test_preserve (struct world *w)
{
  u64 r = 0;
  MIX (*PRESERVE (&w->v->a));
  MIX (PRESERVE (w->v->b));
  return r;
}

#ifdef NATIVE
SETUP (w->p = ROOM (1); w->u = ROOM (2); w->f = ROOM (3); w->v = ROOM (4);
       w->i = round)
#endif
