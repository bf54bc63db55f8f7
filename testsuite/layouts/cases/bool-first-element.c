/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The first element of an array of _Bool that are integers in the target, by a
   pointer: see first-element.cc.  Where GCC does not optimize, the load is a
   pointer's like any other.  { layouts-levels "-O1 -O2 -Os" } */

#include "prelude.h"

#ifdef __cplusplus
#define _Bool bool
#endif

#ifdef TARGET
struct S
{
  u64 inserted;
  u32 array[4];
};
struct S *in_btf;
#else
struct S
{
  _Bool array[4];
} RELOCATABLE;
#endif

struct world
{
  struct S *s;
};

u64
test_first_element (struct world *w)
{
  u64 r = 0;
  __auto_type array = w->s->array;
  _Bool first = *array;
  MIX (first);
  if (array[0])
    MIX (1);
  MIX (!*array);
  return r;
}

#ifdef NATIVE
SETUP (w->s = ROOM (1); w->s->array[0] = 6 * (round & 1))
#endif
