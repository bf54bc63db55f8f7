/* SPDX-License-Identifier: GPL-3.0-or-later */
/* s->q, q in an anonymous struct or union, which the target nests otherwise;
   unnamed bit-fields before it.  */

#include "prelude.h"

#ifdef TARGET
struct S
{
  u16 e;
  union
  {
    u8 inserted[9];
    struct
    {
      struct
      {
        u32 d;
        u8 a;
      };
      u64 c;
    };
  };
  u16 b;
};
struct S *in_btf;
#else
struct S
{
  u8 a;
  u32 : 7;
  struct
  {
    u16 b;
    union
    {
      u64 c;
      u8 other;
    };
    struct
    {
      u32 d;
      u32 : 3;
    };
  };
  u16 e;
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
  MIX (w->s->a);
  MIX (w->s->b);
  MIX (w->s->c);
  MIX (w->s->d);
  MIX (w->s->e);
  return r;
}

u64
test_write (struct world *w)
{
  w->s->c = 1;
  w->s->d--;
  return 0;
}

#ifdef NATIVE
SETUP (w->s = ROOM (1))
#endif
