/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Bit-fields that the target moved, widened, narrowed, re-signed or made plain
   integers: read, written, compound, ++, compared.  A write changes those bits
   alone.  */

#include "prelude.h"

#ifdef TARGET
struct S
{
  u8 inserted : 3;
  u8 moved : 5;
  u64 wider : 40;
  s32 negative : 20;
  u16 narrower : 3;
  u32 plain;
  u64 unsign : 7;
  s8 sign : 6;
  u64 bits : 63;
  u8 last : 1;
};
struct S *in_btf;
#else
struct S
{
  u32 moved : 5;
  u32 wider : 9;
  s32 negative : 11;
  u32 narrower : 7;
  u16 plain : 12;
  s32 unsign : 8;
  u32 sign : 5;
  u64 last : 1;
  u64 bits : 63;
} RELOCATABLE;
#endif

struct world
{
  struct S *s;
  u64 any;
};

u64
test_read (struct world *w)
{
  u64 r = 0;
  MIX (w->s->moved);
  MIX (w->s->wider);
  MIX (w->s->negative);
  MIX (w->s->narrower);
  MIX (w->s->plain);
  MIX (w->s->unsign);
  MIX (w->s->sign);
  MIX (w->s->bits);
  MIX (w->s->last);
  return r;
}

u64
test_write (struct world *w)
{
  w->s->moved = w->any & 31;
  w->s->wider = w->any & 511;
  w->s->negative = -(s64) (w->any & 1023);
  w->s->narrower = w->any & 7;
  w->s->plain = w->any & 4095;
  w->s->unsign = w->any & 127;
  w->s->sign = w->any & 31;
  w->s->bits = w->any & (~0UL >> 1);
  w->s->last = w->any & 1;
  return 0;
}

u64
test_constant (struct world *w)
{
  w->s->moved = 21;
  w->s->negative = -1;
  w->s->bits = ~0UL >> 1;
  return 0;
}

u64
test_compound (struct world *w)
{
  w->s->moved ^= 9;
  w->s->wider |= 257;
  w->s->negative /= 2;
  w->s->moved++;
  --w->s->bits;
  w->s->plain >>= 3;
  return w->s->last++;
}

u64
test_compare (struct world *w)
{
  u64 r = 0;
  if (w->s->moved == 3)
    MIX (1);
  if (w->s->last && w->s->narrower != 2)
    MIX (2);
  if (w->s->negative < 0 || w->s->wider > 300)
    MIX (3);
  MIX (!w->s->sign);
  MIX (w->s->unsign & 5 ? 7 : 8);
  return r;
}

#ifdef NATIVE
SETUP (w->s = ROOM (1); w->s->moved = 2 + round; w->s->wider = 299 + round;
       w->s->negative = 1 - (s64) round; w->s->narrower = 1 + round;
       w->s->plain = 4095 - round; w->s->unsign = 100 + round;
       w->s->sign = 30 * (round & 1))
#endif
