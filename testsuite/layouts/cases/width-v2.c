/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Widths without operations of 32 bits, with which GCC writes an extension that
   does nothing.  */
/* { layouts-options "-mcpu=v2" } */

#include "prelude.h"

#ifdef TARGET
struct S
{
  u64 inserted;
  u64 w;
};
struct S *in_btf;
#else
struct S
{
  u32 w;
} RELOCATABLE;
#endif

struct world
{
  struct S *s;
  u64 any;
};

u64
test_write (struct world *w)
{
  w->s->w = (u32) (w->any + 1);
  return 0;
}

u64
test_compound (struct world *w)
{
  w->s->w ^= (u32) w->any;
  return w->s->w;
}

#ifdef NATIVE
SETUP (w->s = ROOM (1); w->s->w = 100 + round;
       w->any = 0xffffffff00000010 + round)
#endif
