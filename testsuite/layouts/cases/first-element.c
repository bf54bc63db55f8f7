/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The first element of an array by the array's address: as wide as in the
   target.  */

#include "prelude.h"

/* What a pointer to an element is where the element has another width.  The
   pointer itself knows nothing of the target's.  */
#ifdef TARGET
#define ELEMENT(LOCAL, TARGET_TYPE) TARGET_TYPE
struct S
{
  u64 inserted;
  u16 narrow[6];
  u64 wide[3];
  u32 matrix[2][4];
};
struct S *in_btf;
#else
#define ELEMENT(LOCAL, TARGET_TYPE) LOCAL
struct S
{
  u32 narrow[4];
  u8 wide[4];
  u16 matrix[2][2];
} RELOCATABLE;
#endif

struct world
{
  struct S *s;
};

u64
test_read (struct world *w)
{
  ELEMENT (u32, u16) *narrow = w->s->narrow;
  ELEMENT (u8, u64) *wide = w->s->wide;
  u64 r = 0;
  MIX (narrow[0]);
  MIX (wide[0]);
  return r;
}

u64
test_write (struct world *w)
{
  ELEMENT (u32, u16) *narrow = w->s->narrow;
  ELEMENT (u16, u32) *row = w->s->matrix[0];
  narrow[0] = 0x1234;
  row[0] = 0x4321;
  return 0;
}

/* { layouts-levels "-O1 -O2 -Os" } */

#ifdef NATIVE
SETUP (w->s = ROOM (1); w->s->narrow[0] = 0x8000 + round;
       w->s->wide[0] = 0x70 + round; w->s->matrix[0][0] = 7)
#endif
