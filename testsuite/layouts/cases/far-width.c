/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Members that a load or store cannot reach, for their offset has 16 bits, and
   that are wider or narrower in the target.  */

#include "prelude.h"

#ifdef __cplusplus
#define _Bool bool
#endif

#ifdef TARGET
struct S
{
  u8 h;
  u64 w;
  u16 l;
  s32 negative;
  u8 flag;
  struct S *next;
  u8 room[100];
  u32 array[4];
  u8 guard[8];
};
struct S *in_btf;
#else
struct S
{
  u8 room[40000];
  u16 h;
  u32 w;
  u64 l;
  s64 negative;
  _Bool flag;
  struct S *next;
  u64 array[4];
} RELOCATABLE;
#endif

struct world
{
  struct S *s;
  u64 i;
};

static NOINLINE u64
value (struct world *w)
{
  return w->i * 77;
}

u64
test_read (struct world *w)
{
  u64 r = 0;
  MIX (w->s->h);
  MIX (w->s->w);
  MIX (w->s->l);
  MIX (w->s->negative);
  MIX (w->s->array[w->i & 3]);
  MIX (w->s->array[2]);
  return r;
}

u64
test_write (struct world *w)
{
  w->s->h = w->i;
  w->s->w = w->i + 1;
  w->s->l = 7;
  w->s->negative = -3;
  w->s->flag = w->i & 1;
  w->s->array[w->i & 3] = 9;
  w->s->array[1]--;
  return w->s->flag;
}

u64
test_call (struct world *w)
{
  w->s->l = value (w);
  w->s->array[3] |= value (w);
  return w->s->l;
}

u64
test_pointer (struct world *w)
{
  u64 r = w->s->next->h;
  w->s->next = w->s->next->next;
  MIX (w->s->next == w->s);
  return r;
}

u64
test_volatile (struct world *w)
{
  ((volatile struct S *) w->s)->h++;
  return ((volatile struct S *) w->s)->h;
}

u64
test_condition (struct world *w)
{
  if (w->s->h == 4 && w->s->flag)
    return 1;
  switch (w->s->l & 3)
    {
    case 0:
      return 5;
    case 1:
      return w->s->w > w->s->l ? w->s->h : w->s->flag;
    }
  return 2;
}

#ifdef NATIVE
SETUP (w->s = ROOM (1); w->i = round; w->s->next = ROOM (2);
       w->s->next->next = w->s; w->s->negative = -5 - (long) round;
       w->s->flag = round & 1)
#endif
