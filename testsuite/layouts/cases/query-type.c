/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Queries about types and enumerators by libbpf's macros: those that the target
   has, has otherwise, or has not (design 3.2).
   { layouts-libbpf "1.1 1.5 1.7" } */

#include "libbpf.h"

#ifdef TARGET
struct S
{
  u64 inserted;
  u32 i;
};
union U
{
  u64 inserted[4];
  u32 i;
};
struct same
{
  u32 i;
};
typedef struct
{
  u32 i, inserted[2];
} unnamed;
typedef u64 number;
enum E
{
  INSERTED,
  PRESENT = 10,
  NEGATIVE = -20
};
enum wide
{
  WIDE = 0xfedcba987654UL,
  WIDE_INSERTED
};
enum grown
{
  GROWN = 0x1234567890UL
};
enum shrunk
{
  SHRUNK = 7
};
typedef enum
{
  UNTAGGED = 5
} untagged;
enum big
{
  BIG = 0xfffffff3U
};
struct S *in_btf;
union U *in_btf2;
struct same *in_btf3;
unnamed *in_btf4;
number *in_btf5;
enum E in_btf6;
enum wide in_btf7;
enum grown in_btf8;
enum shrunk in_btf9;
untagged in_btf10;
enum big in_btf11;
#else
struct S
{
  u32 i, gone;
} RELOCATABLE;
union U
{
  u32 i;
} RELOCATABLE;
struct same
{
  u32 i;
} RELOCATABLE;
typedef struct
{
  u32 i;
} unnamed;
typedef u32 number;
enum E
{
  PRESENT = 1,
  GONE,
  NEGATIVE = -2
};
enum wide
{
  WIDE = 0x123456789abUL,
  WIDE_GONE
};
enum grown
{
  GROWN = 1
};
enum shrunk
{
  SHRUNK = 0x7000000000UL
};
typedef enum
{
  UNTAGGED = 1,
  UNTAGGED_GONE
} untagged;
enum big
{
  BIG = 0xfffffff0U
};
struct missing
{
  u32 i;
} RELOCATABLE;
enum missing_enum
{
  MISSING
};
typedef struct
{
  u32 i;
} missing_typedef;
/* Only the kind is another one.  */
union same_name
{
  u32 i;
};
#endif

struct world
{
  u64 any;
};

u64
test_type_exists (struct world *w)
{
  u64 r = 0;
  MIX (ASK (bpf_core_type_exists (struct S), 1));
  MIX (ASK (bpf_core_type_exists (const struct S), 1));
  MIX (ASK (bpf_core_type_exists (struct missing), 0));
  MIX (ASK (bpf_core_type_exists (union U), 1));
  MIX (ASK (bpf_core_type_exists (unnamed), 1));
  MIX (ASK (bpf_core_type_exists (missing_typedef), 0));
  MIX (ASK (bpf_core_type_exists (number), 1));
  MIX (ASK (bpf_core_type_exists (enum E), 1));
  MIX (ASK (bpf_core_type_exists (enum missing_enum), 0));
  MIX (ASK (bpf_core_type_exists (untagged), 1));
  return r;
}

u64
test_type_size (struct world *w)
{
  u64 r = 0;
  MIX (ASK (bpf_core_type_size (struct S), sizeof (struct S)));
  MIX (ASK (bpf_core_type_size (union U), sizeof (union U)));
  MIX (ASK (bpf_core_type_size (volatile unnamed), sizeof (unnamed)));
  MIX (ASK (bpf_core_type_size (number), sizeof (number)));
  MIX (ASK (bpf_core_type_size (enum wide), sizeof (enum wide)));
  MIX (ASK (bpf_core_type_size (struct missing), 0));
  return r;
}

u64
test_type_matches (struct world *w)
{
  u64 r = 0;
  MIX (ASK (bpf_core_type_matches (struct same), 1));
  MIX (ASK (bpf_core_type_matches (struct S), 0));
  MIX (ASK (bpf_core_type_matches (struct missing), 0));
  return r;
}

u64
test_type_id (struct world *w)
{
  u64 r = 0;
  MIX (ASK (bpf_core_type_id_kernel (struct S) != 0, 1));
  MIX (ASK (bpf_core_type_id_kernel (struct missing), 0));
  MIX (ASK (bpf_core_type_id_kernel (missing_typedef), 0));
  /* The program's own are there in any case.  */
  MIX (ASK (bpf_core_type_id_local (struct missing) != 0, 1));
  MIX (ASK (bpf_core_type_id_local (struct missing *) != 0, 1));
  MIX (ASK (bpf_core_type_id_local (u16[47]) != 0, 1));
  return r;
}

u64
test_enum_exists (struct world *w)
{
  u64 r = 0;
  MIX (ASK (bpf_core_enum_value_exists (enum E, PRESENT), 1));
  MIX (ASK (bpf_core_enum_value_exists (enum E, GONE), 0));
  MIX (ASK (bpf_core_enum_value_exists (enum E, NEGATIVE), 1));
  MIX (ASK (bpf_core_enum_value_exists (enum wide, WIDE), 1));
  MIX (ASK (bpf_core_enum_value_exists (enum wide, WIDE_GONE), 0));
  MIX (ASK (bpf_core_enum_value_exists (untagged, UNTAGGED), 1));
  MIX (ASK (bpf_core_enum_value_exists (untagged, UNTAGGED_GONE), 0));
  MIX (ASK (bpf_core_enum_value_exists (enum missing_enum, MISSING), 0));
  return r;
}

u64
test_enum_value (struct world *w)
{
  u64 r = 0;
  MIX (ASK (bpf_core_enum_value (enum E, PRESENT), PRESENT));
  MIX (ASK (bpf_core_enum_value (enum E, NEGATIVE), (s64) NEGATIVE));
  MIX (ASK (bpf_core_enum_value (const enum E, PRESENT), PRESENT));
  MIX (ASK (bpf_core_enum_value (untagged, UNTAGGED), UNTAGGED));
  /* libbpf extends the sign of this one, whatever the enumeration's.  */
  MIX (ASK (bpf_core_enum_value (enum big, BIG), BIG));
  return r;
}

u64
test_enum_value_wide (struct world *w)
{
  u64 r = 0;
  MIX (ASK (bpf_core_enum_value (enum wide, WIDE), WIDE));
  MIX (ASK (bpf_core_enum_value (enum grown, GROWN), GROWN));
  MIX (ASK (bpf_core_enum_value (enum shrunk, SHRUNK), SHRUNK));
  return r;
}

#ifdef NATIVE
SETUP (w->any = round)
#endif
