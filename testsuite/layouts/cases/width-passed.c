/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A value of 32 bits that is passed to a function without an access, which extends
   it: what libbpf has made wider is cut before that.  */

#include "prelude.h"

#ifdef TARGET
struct S
{
  u64 inserted;
  u64 w;
  u32 h;
};
struct S *in_btf;
#else
struct S
{
  u32 w;
  u16 h;
} RELOCATABLE;
#endif

struct world
{
  struct S *s;
  u64 any;
};

static NOINLINE u32
result (struct S *s)
{
  return s->w;
}

static NOINLINE u16
result_half (struct S *s)
{
  return s->h;
}

static NOINLINE u64
arguments (u32 x, u16 y)
{
  return (u64) x * 3 + y;
}

static NOINLINE u64
results (struct S *s)
{
  return result (s) + result_half (s);
}

u64
test_result (struct world *w)
{
  return results (w->s);
}

u64
test_argument (struct world *w)
{
  return arguments (w->s->w, w->s->h) + w->any;
}

#ifdef NATIVE
SETUP (w->s = ROOM (1); w->any = round; w->s->w = 0x100000005 * (round + 1);
       w->s->h = 0x10000 * round + 7)
#endif
