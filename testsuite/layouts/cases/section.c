/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Functions that GCC would put into sections of their own: cold, hot, and what
   is called at the start and at the end alone; and some that the source puts
   into one.  */

#include "prelude.h"

#ifdef TARGET
struct S
{
  u64 inserted[3];
  u32 y;
  u8 inserted2[9];
  u64 q;
  u32 x;
};
struct S *in_btf;
#else
struct S
{
  u32 x;
  u32 y;
  u64 q;
} RELOCATABLE;
#endif

struct plain
{
  u64 a, b;
};

struct world
{
  struct S *s;
  struct plain *p;
  u64 any;
};

#ifndef TYPES_ONLY
#define COLD __attribute__ ((cold))
#define HOT __attribute__ ((hot))
#define IN(NAME) __attribute__ ((section (NAME)))

/* In .text, where the first instructions have no record.  */
u64
plain (struct world *w)
{
  return w->p->b;
}

static NOINLINE COLD u64
cold (struct S *s)
{
  return s->q;
}

NOINLINE COLD u64
cold_extern (struct S *s, u64 value)
{
  s->y = value;
  return s->x;
}

static NOINLINE HOT u64
hot (struct S *s)
{
  return s->x + s->q;
}

/* Called by main alone.  */
static NOINLINE u64
start (struct S *s)
{
  return s->y;
}

static struct S *of_main;

int
main (void)
{
  return of_main ? start (of_main) & 0xffff : 3;
}

static NOINLINE IN ("named") COLD u64
named_cold (struct S *s)
{
  return s->q + 1;
}

static NOINLINE IN (".text.hot") HOT u64
named_hot (struct S *s)
{
  return s->x + 2;
}

static NOINLINE IN (".text.unlikely") u64
named_unlikely (struct S *s)
{
  return s->y + 3;
}

u64
test_cold (struct world *w)
{
  u64 r = plain (w);
  MIX (cold (w->s));
  MIX (cold_extern (w->s, w->any));
  return r;
}

HOT u64
test_hot (struct world *w)
{
  u64 r = w->s->y;
  MIX (hot (w->s));
  return r;
}

COLD u64
test_cold_itself (struct world *w)
{
  w->s->y = 5;
  return w->s->q;
}

u64
test_main (struct world *w)
{
  of_main = w->s;
  return main ();
}

/* What calls a cold function is cold too.  */
u64
test_unlikely (struct world *w)
{
  if (w->any & 1)
    {
      w->s->q += cold (w->s);
      return w->s->x;
    }
  return w->s->y;
}

u64
test_named (struct world *w)
{
  u64 r = named_cold (w->s);
  MIX (named_hot (w->s));
  MIX (named_unlikely (w->s));
  return r;
}

IN ("program") u64
test_named_itself (struct world *w)
{
  return w->s->x + hot (w->s);
}
#endif

#ifdef NATIVE
SETUP (w->s = ROOM (1); w->p = ROOM (2))
#endif
