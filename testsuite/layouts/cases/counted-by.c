/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Arrays whose length another member tells: with the attribute counted_by GCC 15
   and later take them for calls of .ACCESS_WITH_SIZE.  */

#include "prelude.h"

#if defined __bpf__ && !defined __clang__ && __GNUC__ >= 15
#define COUNTED_BY(MEMBER) __attribute__ ((counted_by (MEMBER)))
#else
#define COUNTED_BY(MEMBER)
#endif

#ifdef TARGET
#define PAI(E) (E)
struct e { u64 inserted; u32 a, b; };
struct S { u64 inserted; u32 k; u32 n; u32 arr[]; };
struct Q { u64 inserted; u32 n; struct e arr[]; };
struct U { u64 inserted; u32 n; struct e arr[]; };
struct P { u64 inserted; u32 n; u32 *ptr; };
struct W { u64 inserted; u16 k; u16 n; u16 arr[]; };
struct W *in_btf5;
struct S *in_btf;
struct Q *in_btf2;
struct U *in_btf3;
struct P *in_btf4;
#else
#define PAI(E) __builtin_preserve_access_index (E)
struct e { u32 a, b; };
struct S { u32 n; u16 k; u32 arr[] COUNTED_BY (n); } RELOCATABLE;
struct Q { u32 n; struct e arr[] COUNTED_BY (n); } RELOCATABLE;
struct W { u16 n; u64 arr[] COUNTED_BY (n); } RELOCATABLE;
struct U { u32 n; struct e arr[] COUNTED_BY (n); };
#if defined __bpf__ && __GNUC__ >= 16
struct P { u32 n; u32 *ptr COUNTED_BY (n); } RELOCATABLE;
#else
struct P { u32 n; u32 *ptr; } RELOCATABLE;
#endif
#endif

struct world
{
  struct S *s;
  struct Q *q;
  struct U *u;
  struct P *p;
  struct W *w[2];
  u64 i;
};

u64
test_scalar (struct world *w)
{
  u64 r = 0;
  MIX (w->s->arr[2]);
  MIX (w->s->arr[w->i]);
  MIX (*w->s->arr);
  w->s->arr[1] = 4;
  w->s->arr[w->i]++;
  return r;
}

/* The front end saves the address, where it is used twice and has effects.  */

static struct W *
pick (struct world *w)
{
  w->i ^= 1;
  return w->w[w->i & 1];
}

u64
test_saved (struct world *w)
{
  u64 r = 0;
  w->w[w->i & 1]->arr[w->i] ^= 0x1234;
  ((void) w->i, w->w[1])->arr[w->i & 1] += 3;
  MIX (pick (w)->arr[2]++);
  MIX (--pick (w)->arr[w->i]);
  MIX (*(volatile u64 *) &w->i ? (pick (w)->arr[1] |= 1) : 3);
  return r;
}

u64
test_decay (struct world *w)
{
  u32 *arr = w->s->arr;
  return (char *) arr - (char *) w;
}

/* An object of this program: its address is a constant of which folding takes
   the member's position here.  */

static struct S object;

u64
test_object (struct world *w)
{
  u64 r = 0;
  MIX ((u8 *) object.arr - (u8 *) &object);
  MIX ((u64) object.arr - (u64) &object);
  MIX ((u8 *) &object.arr[w->i] - (u8 *) &object.n);
  MIX ((u8 *) object.arr != (u8 *) &object + w->i);
  return r;
}

u64
test_record (struct world *w)
{
  u64 r = 0;
  MIX (w->q->arr[3].b);
  MIX (w->q->arr[w->i].b);
  MIX ((char *) &w->q->arr[w->i].a - (char *) w);
  w->q->arr[w->i].a = 5;
  return r;
}

u64
test_forced (struct world *w)
{
  u64 r = 0;
  MIX (*PAI (&w->u->arr[3].b));
  MIX (*PAI (&w->u->arr[w->i].b));
  MIX (PAI (w->u->arr[w->i].a));
  return r;
}

u64
test_pointer (struct world *w)
{
  u64 r = 0;
  MIX (w->p->ptr[1]);
  MIX (w->p->ptr[w->i]);
  w->p->ptr[2] = 3;
  return r;
}

#ifdef NATIVE
SETUP (w->s = ROOM (1); w->q = ROOM (2); w->u = ROOM (3); w->p = ROOM (4);
       w->p->ptr = ROOM (5); w->w[0] = ROOM (6); w->w[1] = ROOM (7);
       w->i = round + 1)
#endif
