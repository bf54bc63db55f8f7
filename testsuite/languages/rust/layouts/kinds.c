/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The target of kinds.rs.  A tuple's members are called as rustc calls them.  */

#include "prelude.h"

struct halves
{
  u16 high, inserted, low;
};
union word
{
  u64 inserted;
  struct halves half;
  u32 whole;
  u8 bytes[6];
};
struct wrapped
{
  u8 inserted[5];
  u64 __0;
};
struct packet
{
  u64 inserted[2];
  u64 hash;
  union word mark;
  u32 length;
  struct wrapped time;
};
struct pair
{
  u8 inserted;
  struct wrapped __1;
  u32 __0;
};
struct packet *in_btf;
struct pair *in_btf2;

struct world
{
  struct packet *p;
  struct pair *q;
};

u64
test_union (struct world *w)
{
  u64 r = w->p->mark.whole;
  MIX (w->p->mark.half.high);
  MIX (w->p->mark.bytes[2]);
  w->p->mark.half.low = 0x1234;
  return r;
}

u64
test_tuple (struct world *w)
{
  w->q->__0++;
  return w->q->__1.__0 * 33 + w->q->__0 + w->p->time.__0;
}

u64
test_method (struct world *w)
{
  u64 old = w->p->hash;
  w->p->hash = 0x55;
  return (old * 33 + w->p->length
	  + (u32) (w->p->mark.half.low + w->p->mark.half.high));
}

u64
test_generic (struct world *w)
{
  return w->p->hash * 33 + w->q->__0;
}

u64
test_no_result (struct world *w)
{
  w->p->hash = 0x77;
  return 0;
}

u64
test_trait (struct world *w)
{
  return w->p->hash * 2 * 33 + (u64) w->q->__0 * 2;
}

#ifdef NATIVE
SETUP (w->p = ROOM (1); w->q = ROOM (2))
#endif
