/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Bit-fields that are wider in the target: where the value is used directly, all
   of it is; a variable has the width that the source gives it, and its last
   value.  */

#include "prelude.h"

#ifdef TARGET
struct S
{
  u64 inserted;
  u64 w : 44;
  s64 s : 40;
  u32 h : 20;
  u32 c : 9;
  u64 copy : 50;
};
struct S *in_btf;
#else
struct S
{
  u32 w : 32;
  s32 s : 32;
  u16 h : 16;
  u8 c : 8;
  u32 copy : 32;
} RELOCATABLE;
#endif

struct world
{
  struct S *s;
  u64 any;
};

u64
test_compare_variable (struct world *w)
{
  u64 r = 0;
  u32 low = w->any;
  s32 negative = -(s32) w->any;
  if (w->s->w == low)
    MIX (1);
  if (low < w->s->w)
    MIX (2);
  if (w->s->s >= negative)
    MIX (3);
  if (negative != w->s->s)
    MIX (4);
  MIX (w->s->w > low);
  return r;
}

u64
test_compare_fields (struct world *w)
{
  u64 r = 0;
  if (w->s->w > w->s->h)
    MIX (1);
  if (w->s->s < w->s->c)
    MIX (2);
  return r;
}

u64
test_switch (struct world *w)
{
  switch (w->s->w)
    {
    case 0:
      return 1;
    case 1 ... 9:
      return 2;
    case 0x80000007:
      return 3;
    case 0xffffffff:
      return 4;
    }
  return 5;
}

u64
test_switch_narrow (struct world *w)
{
  switch (w->s->h)
    {
    case 3:
      return 1;
    case 4:
      return 2;
    case 0x12:
      return 3;
    }
  return 5;
}

u64
test_switch_signed (struct world *w)
{
  switch (w->s->s)
    {
    case -6:
      return 1;
    case -5 ... 0:
      return 2;
    case 0x7fffffff:
      return 4;
    }
  return 5;
}

u64
test_or_else (struct world *w)
{
  u64 r = 0;
  MIX (w->s->w ?: 7);
  MIX (({ w->s->w; }));
  return r;
}

u64
test_copy (struct world *w)
{
  w->s->copy = w->s->w;
  w->s->h = w->s->c;
  return 0;
}

u64
test_address (struct world *w)
{
  u64 r = 0;
  u16 h = w->s->h & 0xff;
  u16 *p = &h;
  MIX (h);
  HIDE (p);
  *p += w->any;
  if (h > 3)
    MIX (1);
  MIX (h == 0x16);
  return r;
}

u64
test_in_loop (struct world *w)
{
  u64 r = 0;
  u8 c = w->s->c & 0x7f;
  for (u64 i = 0; i < 4; i++)
    {
      if (c > 5)
	MIX (i);
      c = i == w->any ? w->s->c & 7 : c + 1;
      MIX (c);
    }
  return r;
}

u64
test_switch_variable (struct world *w)
{
  u64 r = 0;
  u16 h = w->s->h & 7;
  MIX (h);
  if (w->any & 1)
    h = w->any;
  switch (h)
    {
    case 1:
      MIX (1);
    case 3:
      MIX (2);
    case 5:
      MIX (3);
    }
  return r;
}

static NOINLINE u64
called (u32 w, s32 s)
{
  u64 r = 0;
  w += s == 3;
  MIX (w & 0xffffff);
  if (w > 0x1000)
    MIX (5);
  w = 4;
  if (w > 5)
    MIX (6);
  return r;
}

u64
test_call (struct world *w)
{
  return called (w->s->w, w->s->s);
}

#ifdef NATIVE
SETUP (w->s = ROOM (1); w->any = round + 1;
       w->s->w = (round & 1) ? 0x100000000 * round + 7
			     : 0x80000000 * (round & 2) + 1;
       w->s->s = round == 3 ? -0x100000005 : -5 - (s64) round;
       w->s->h = round == 2 ? 0x10007 : 3 + round;
       w->s->c = round == 1 ? 0x102 : 20 + round)
#endif
