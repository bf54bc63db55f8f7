/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Operands of asm that may be in memory or in a register: with the plugin they are
   in one, so that their width is the target's.  */

#include "prelude.h"

#ifdef TARGET
struct S
{
  u64 inserted[3];
  u64 u32_wider;
  u16 u32_narrower;
  u8 inserted2;
  s32 i;
  u32 u16_wider;
  u64 l;
  void *p;
  u8 b;
  u64 a[4];
};
struct S *in_btf;
#else
struct S
{
  u32 u32_wider;
  u32 u32_narrower;
  s32 i;
  u16 u16_wider;
  u64 l;
  void *p;
  u8 b;
  u32 a[4];
} RELOCATABLE;
#endif

struct world
{
  struct S *s;
  u64 any;
};

#ifndef TYPES_ONLY
#ifdef __bpf__
#define PLUS(CONSTRAINT, X, VALUE) \
  __asm__ volatile ("%0 += " #VALUE : CONSTRAINT (X))
#define SET(CONSTRAINT, X, VALUE) \
  __asm__ volatile ("%0 = " #VALUE : CONSTRAINT (X))
#define GET(R, CONSTRAINT, X) \
  __asm__ volatile ("%0 = %1" : "=r" (R) : CONSTRAINT (X))
#define GOTO_IF_SIX(CONSTRAINT, X, LABEL) \
  __asm__ goto ("%0 = 6\n\tif %1 == 6 goto %l[" #LABEL "]" \
		: CONSTRAINT (X) : "r" (w->any & 6) : : LABEL)
#else
#define PLUS(CONSTRAINT, X, VALUE) ((X) += (VALUE))
#define SET(CONSTRAINT, X, VALUE) ((X) = (VALUE))
#define GET(R, CONSTRAINT, X) ((R) = (X))
#define GOTO_IF_SIX(CONSTRAINT, X, LABEL) \
  (X) = 6; \
  if ((w->any & 6) == 6) \
  goto LABEL
#endif

u64
test_read_and_write (struct world *w)
{
  struct S *s = w->s;
  PLUS ("+rm", s->u32_wider, 1);
  PLUS ("+g", s->u32_narrower, 2);
  PLUS ("+mr", s->i, 3);
  PLUS ("+&rm", s->u16_wider, 4);
  PLUS ("+rm", s->l, 5);
  PLUS ("+g", s->b, 6);
  PLUS ("+r", s->u32_wider, 7);
  return 0;
}

u64
test_write (struct world *w)
{
  struct S *s = w->s;
  SET ("=rm", s->u32_wider, 11);
  SET ("=g", s->u32_narrower, 12);
  SET ("=mr", s->i, -13);
  SET ("=r,m", s->u16_wider, 14);
  SET ("=m,r", s->l, 15);
  SET ("=g", s->b, 16);
  return 0;
}

u64
test_read (struct world *w)
{
  struct S *s = w->s;
  u64 r = 0, value;
  GET (value, "rm", s->u32_wider);
  MIX ((u32) value);
  GET (value, "g", s->u32_narrower);
  MIX (value);
  GET (value, "mr", s->i);
  MIX ((s32) value);
  GET (value, "rm", s->u16_wider);
  MIX ((u16) value);
  GET (value, "g", s->l);
  MIX (value);
  GET (value, "rm", s->b);
  MIX (value);
  return r;
}

/* Several operands, and alternatives of which one has to go with another.  */
u64
test_several (struct world *w)
{
  struct S *s = w->s;
#ifdef __bpf__
  __asm__ volatile ("%0 += %2\n\t%1 = %3"
		    : "+rm" (s->u32_wider), "=&g" (s->l)
		    : "rm" (s->u32_narrower), "g" (s->b));
  __asm__ volatile ("%0 += %1" : "+r,r" (s->l) : "r,m" (s->u16_wider));
  __asm__ volatile ("%0 += %1" : "=rm" (s->i) : "r" (w->any), "0" (s->b));
#else
  u64 b = s->b;
  s->u32_wider += s->u32_narrower;
  s->l = b;
  s->l += (u16) s->u16_wider;
  s->i = s->b + w->any;
#endif
  return 0;
}

/* An asm with labels has more than one place that comes after it.  */
u64
test_goto (struct world *w)
{
  struct S *s = w->s;
  GOTO_IF_SIX ("=&rm", s->u32_wider, six);
  return s->u32_narrower;
six:
  return s->l + s->u32_wider;
}

u64
test_goto_loop (struct world *w)
{
  u64 i = 0;
  for (i = 0; i < 3; i++)
    {
      GOTO_IF_SIX ("=&g", w->s->u32_narrower, again);
      PLUS ("+rm", w->s->l, 1);
    again:
      PLUS ("+g", w->s->u32_wider, 3);
    }
  return i;
}

static INLINE void
inlined (struct S *s, u32 value)
{
  s->u16_wider = value;
  PLUS ("+rm", s->u16_wider, 9);
}

u64
test_inlined (struct world *w)
{
  inlined (w->s, 1);
  inlined (w->s, w->any & 255);
  return w->s->u16_wider;
}

/* The selftests' macro.  */
#define SINK(X) __asm__ volatile ("" : "+g" (X))

u64
test_sink (struct world *w)
{
  u64 r = 0;
  SINK (w->s->p);
  SINK (w->s->u32_wider);
  SINK (w->s->i);
  MIX (w->s->u32_wider);
  return r;
}
#endif

#ifdef NATIVE
/* What is narrower in the program is not beyond it.  */
SETUP (w->s = ROOM (1); w->s->u32_wider &= 0xfffffff; w->s->u16_wider &= 0xfff;
       w->s->u32_narrower &= 0xfff; w->s->b &= 0x3f; w->any &= 0xff)
#endif
