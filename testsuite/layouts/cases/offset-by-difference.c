/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Offsets that the source computes as differences of addresses, or from a null
   pointer: as bytes or as elements, between members and from the record on; and
   addresses compared with such as would be equal in this layout.
   { layouts-also-unrelocated elements "a difference of indexes" } */

#include "prelude.h"

#ifdef TARGET
struct packet
{
  u64 inserted;
  u32 length;
  u64 inserted2;
  u32 mark;
  u64 inserted3;
  u32 slots[8];
  struct
  {
    u64 inserted;
    u32 id;
  } device;
};
struct packet *in_btf;
#else
struct packet
{
  u32 length;
  u32 mark;
  struct
  {
    u32 id;
  } device;
  u32 slots[4];
} RELOCATABLE;
#endif

struct world
{
  struct packet *p;
  u64 i;
};

u64
test_from_record (struct world *w)
{
  struct packet *p = w->p;
  u64 r = (long) &p->mark - (long) p;
  MIX ((char *) &p->mark - (char *) p);
  MIX ((void *) &p->mark - (void *) p);
  MIX ((u64) &p->device.id - (u64) p);
  MIX ((char *) p->slots - (char *) p);
  MIX ((char *) &p->slots[w->i] - (char *) p);
  return r;
}

u64
test_between_members (struct world *w)
{
  struct packet *p = w->p;
  u64 r = (char *) &p->mark - (char *) &p->length;
  MIX (&p->mark - &p->length);
  MIX ((u64) &p->device - (u64) &p->mark);
  return r;
}

u64
test_elements (struct world *w)
{
  struct packet *p = w->p;
  return &p->slots[3] - p->slots;
}

u64
test_past_member (struct world *w)
{
  struct packet *p = w->p;
  return (char *) (&p->mark + 1) - (char *) p;
}

u64
test_variable_between (struct world *w)
{
  struct packet *p = w->p;
  char *member = (char *) &p->mark;
  return member - (char *) p;
}

u64
test_null (struct world *w)
{
  struct packet *null = 0;
  return (long) &null->mark;
}

u64
test_null_unknown (struct world *w)
{
  struct packet *null = (void *) (w->i & 0);
  return (long) &null->mark;
}

u64
test_compare_bytes (struct world *w)
{
  struct packet *p = w->p;
  u64 r = &p->mark > &p->length;
  MIX ((char *) &p->mark == (char *) p + 4);
  MIX ((char *) &p->device == (char *) p + 8);
  return r;
}

u64
test_compare_start (struct world *w)
{
  struct packet *p = w->p;
  u64 r = (void *) &p->length == (void *) p;
  MIX ((void *) &p->slots[0] == (void *) p);
  return r;
}

#ifdef NATIVE
SETUP (w->p = ROOM (1); w->i = round % 3)
#endif
