/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Enumerators of 32 bits that have the highest one set, by all three spellings of
   the query, beside negative ones and those of 64 bits.  */

#include "prelude.h"

#ifdef TARGET
enum big { BIG = 0xfffffff1, BIGGER = 0x80000000, LESS = 0x7fffffff, GROWN = 0x1234567890 };
enum shrunk { SHRUNK = 7, STAYS = 0xfffffffe };
enum negative { NEGATIVE = -17, POSITIVE = 6, LOWEST = -0x7fffffff - 1 };
enum wide { WIDE = 0xfffffff000000002, WIDEST = 0xffffffffffffffff, HALF = 0xfffffff5 };
enum wide_negative { BELOW = -0x123456789, ABOVE = 0xfffffff6 };
/* Of 64 bits only here.  */
enum became_wide { BECAME = 0xf80000001, REMAINED = 0xf0000000 };
enum big *in_btf;
enum shrunk *in_btf2;
enum negative *in_btf3;
enum wide *in_btf4;
enum wide_negative *in_btf5;
enum became_wide *in_btf6;
#define VALUE(E, A) ((u64) (A))
#define VALUE_TYPEOF(E, A) ((u64) (A))
#define VALUE_OLD(E, A) ((u64) (A))
#define EXISTS(E, A) 1
#define MISSING(E, A) 0
#else
enum big { BIG = 0xfffffff0, BIGGER = 0xfffffffe, LESS = 0xfffffffd, GROWN = 0xffffff00 };
enum shrunk { SHRUNK = 0x80000000, STAYS = 0xfffffffe, GONE = 0xfffffff2 };
enum negative { NEGATIVE = -16, POSITIVE = 5, LOWEST = -1 };
enum wide { WIDE = 0xfffffff000000001, WIDEST = 0x8000000000000000, HALF = 0xfffffff4 };
enum wide_negative { BELOW = -0x12345678a, ABOVE = 0xfffffff0 };
enum became_wide { BECAME = 0xffffff00, REMAINED = 0xff000000 };
/* Clang's spelling, libbpf's from 1.5 on, and what libbpf wrote before, as
   libbpf-compat.cc leaves it.  */
#define VALUE(E, A) __builtin_preserve_enum_value (*(__typeof__ (E) *) A, 1)
#define VALUE_TYPEOF(E, A) \
  __builtin_preserve_enum_value (({ extern __typeof__ (E) *as_##A; as_##A; }), A, 1)
#define VALUE_OLD(E, A) \
  __builtin_preserve_enum_value ((__typeof__ (E) *) 0, A, 1)
#define EXISTS(E, A) __builtin_preserve_enum_value (*(__typeof__ (E) *) A, 0)
#define MISSING(E, A) EXISTS (E, A)
#endif

struct world
{
  u64 any;
};

u64
test_high (struct world *w)
{
  u64 r = 0;
  MIX (VALUE (enum big, BIG));
  MIX (VALUE_TYPEOF (enum big, BIG));
  MIX (VALUE_OLD (enum big, BIG));
  MIX (VALUE (enum big, BIGGER));
  MIX (VALUE (enum big, LESS));
  return r;
}

u64
test_high_shrunk (struct world *w)
{
  u64 r = 0;
  MIX (VALUE (enum shrunk, SHRUNK));
  MIX (VALUE_TYPEOF (enum shrunk, STAYS));
  return r;
}

u64
test_high_became_wide (struct world *w)
{
  u64 r = 0;
  MIX (VALUE (enum became_wide, BECAME));
  MIX (VALUE_OLD (enum became_wide, REMAINED));
  MIX (VALUE (enum big, GROWN));
  return r;
}

u64
test_negative (struct world *w)
{
  u64 r = 0;
  MIX (VALUE (enum negative, NEGATIVE));
  MIX (VALUE_TYPEOF (enum negative, NEGATIVE));
  MIX (VALUE_OLD (enum negative, NEGATIVE));
  MIX (VALUE (enum negative, POSITIVE));
  MIX (VALUE (enum negative, LOWEST));
  return r;
}

u64
test_wide (struct world *w)
{
  u64 r = 0;
  MIX (VALUE (enum wide, WIDE));
  MIX (VALUE_TYPEOF (enum wide, WIDEST));
  MIX (VALUE_OLD (enum wide, WIDE));
  MIX (VALUE (enum wide, HALF));
  MIX (VALUE (enum wide_negative, BELOW));
  MIX (VALUE_OLD (enum wide_negative, ABOVE));
  return r;
}

u64
test_exists (struct world *w)
{
  u64 r = 0;
  MIX (EXISTS (enum big, BIG));
  MIX (EXISTS (enum negative, NEGATIVE));
  MIX (EXISTS (enum wide, WIDEST));
  MIX (MISSING (enum shrunk, GONE));
  return r;
}

u64
test_uses (struct world *w)
{
  u64 r = 0;
  u32 word = w->any;
  MIX (word == VALUE (enum big, BIG));
  MIX ((s64) VALUE (enum big, BIG) > 0);
  MIX ((u32) VALUE (enum big, BIG));
  MIX ((int) VALUE (enum big, BIG));
  if (VALUE (enum big, BIG) < 0x100000000)
    MIX (1);
  return r;
}

#ifdef NATIVE
SETUP (w->any = 0xfffffff1 + (round & 1))
#endif
