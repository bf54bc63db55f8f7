/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Members after an unnamed bit-field, also where that is a record's first
   member: it does not count in a path.  */

#include "prelude.h"

#ifdef TARGET
struct S
{
  u64 inserted[3];
  u32 a;
  struct
  {
    u32 b;
  };
  struct
  {
    u32 inserted;
    u32 c;
  } n;
};
struct S *in_btf;
#else
struct S
{
  u32 : 5;
  u32 a;
  struct
  {
    u32 : 3;
    u32 b;
  };
  struct
  {
    u32 : 3;
    u32 c;
  } n;
} RELOCATABLE;
#endif

struct world
{
  struct S *s;
};

u64
test_first (struct world *w)
{
  return w->s->a;
}

u64
test_anonymous (struct world *w)
{
  return w->s->b;
}

u64
test_nested (struct world *w)
{
  w->s->n.c = 4;
  return 0;
}

#ifdef NATIVE
SETUP (w->s = ROOM (1))
#endif
