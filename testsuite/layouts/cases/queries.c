/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The queries of btf_relocatable.h: what they give is the target's, also for
   enumerators that had the same value, and 0 for what the target lacks.
   { layouts-also-unrelocated present "it is there in both" } */

#include "prelude.h"
#include "../../../include/btf_relocatable.h"

#ifdef TARGET
enum e
{
  FIRST = 7,
  SECOND = 9,
  NEGATIVE = -300
};
struct S
{
  u64 inserted;
  struct
  {
    u64 l;
    u32 k[8];
  } in;
  u16 a;
  u32 b : 7;
};
struct S *in_btf;
enum e *enum_in_btf;
#else
enum e
{
  FIRST = 1,
  SECOND = 1,
  NEGATIVE = -2,
  GONE
};
struct S
{
  u16 a;
  u32 b : 3;
  struct
  {
    u32 k[4];
  } in;
  u32 gone;
} BTF_RELOCATABLE;
struct absent
{
  int i;
} BTF_RELOCATABLE;
#endif
typedef struct S T;

struct world
{
  struct S *s;
};

u64
test_offset (struct world *w)
{
  u64 r = 0;
  MIX (btf_field_byte_offset (struct S, a));
  MIX (btf_field_byte_offset (T, in.k[2]));
  return r + *(u16 *) ((char *) w->s + btf_field_byte_offset (struct S, a));
}

u64
test_size (struct world *w)
{
  u64 r = 0;
  MIX (btf_field_byte_size (struct S, in));
  MIX (btf_field_byte_size (struct S, in.k));
  MIX (btf_type_size (struct S));
  return r;
}

u64
test_enumerators (struct world *w)
{
  u64 r = 0;
  MIX (btf_enum_value (enum e, FIRST));
  MIX (btf_enum_value (enum e, SECOND));
  MIX (btf_enum_value (enum e, NEGATIVE));
  return r;
}

u64
test_present (struct world *w)
{
  u64 r = 0;
  MIX (btf_field_exists (struct S, b));
  MIX (btf_field_exists (T, in.k));
  MIX (btf_type_exists (struct S));
  MIX (btf_type_exists (enum e));
  MIX (btf_enum_value_exists (enum e, SECOND));
  return r;
}

#ifdef TARGET
/* What the target does not have no source can name.  */
#undef btf_field_exists
#undef btf_type_exists
#undef btf_enum_value_exists
#define btf_field_exists(TYPE, FIELD) 0
#define btf_type_exists(TYPE) 0
#define btf_enum_value_exists(TYPE, NAME) 0
#endif

u64
test_absent (struct world *w)
{
  u64 r = 1;
  MIX (btf_field_exists (struct S, gone));
  MIX (btf_type_exists (struct absent));
  MIX (btf_enum_value_exists (enum e, GONE));
  return r;
}

#ifdef NATIVE
SETUP (w->s = ROOM (1))
#endif
