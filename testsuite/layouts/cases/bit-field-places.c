/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Bit-fields in unions, in packed and nested records, in arrays of records, in
   variables; behind pointers that move.  */

#include "prelude.h"

#ifdef TARGET
struct inner
{
  u64 inserted;
  s32 f : 9;
};
struct S
{
  u16 inserted;
  struct inner array[4];
  union
  {
    u64 whole;
    struct
    {
      u8 inserted2 : 1;
      u32 u : 13;
    };
  };
  struct
  {
    u8 inserted3 : 6;
    u16 p : 7;
  } PACKED packed;
};
struct S *in_btf;
#else
struct inner
{
  s32 f : 9;
};
struct S
{
  union
  {
    u32 u : 13;
    u8 byte;
  };
  struct inner array[3];
  struct
  {
    u16 p : 7;
  } PACKED packed;
} RELOCATABLE;
#endif

struct world
{
  struct S *s;
  u64 i;
};
extern struct S global;

u64
test_read (struct world *w)
{
  u64 r = 0;
  MIX (w->s->u);
  MIX (w->s->packed.p);
  MIX (w->s->array[2].f);
  MIX (w->s->array[w->i].f);
  MIX (global.u);
  MIX (global.array[w->i].f);
  return r;
}

u64
test_write (struct world *w)
{
  w->s->u = 77;
  w->s->packed.p ^= 5;
  w->s->array[w->i].f = -9;
  w->s->array[1].f++;
  global.packed.p = 3;
  return 0;
}

u64
test_stride (struct world *w)
{
  u64 r = 0;
  MIX (w->s[1].u);
  MIX ((w->s + w->i)->packed.p);
  w->s[w->i].array[w->i].f = 5;
  (w->s + 2)->u += 3;
  return r;
}

#ifdef NATIVE
struct S global;
SETUP (w->s = ROOM (1); w->i = round % 3)
#endif
