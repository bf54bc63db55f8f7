/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A load of less than the field.  */

#include "prelude.h"

#ifdef TARGET
struct S
{
  u8 inserted[12];
  u32 y;
  u64 x;
};
struct S *in_btf;
#else
struct S
{
  u32 x, y;
} RELOCATABLE;
#endif

struct world
{
  struct S *s;
};

u64
test_read (struct world *w)
{
  u64 r = 0;
  MIX ((u8) w->s->x);
  MIX ((u16) w->s->y);
  MIX (w->s->x & 4);
  MIX (w->s->y & 0xff00);
  MIX (*(u8 *) &w->s->y);
  if (w->s->x & 0x80)
    MIX (1);
  return r;
}

u64
test_write (struct world *w)
{
  *(u8 *) &w->s->x = 1;
  ((u8 *) &w->s->y)[2] = 2;
  return 0;
}

#ifdef NATIVE
SETUP (w->s = ROOM (1))
#endif
