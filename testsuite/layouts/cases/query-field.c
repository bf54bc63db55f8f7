/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Queries about fields by libbpf's macros: fields that the target has elsewhere,
   in another size, or not at all (design 3.2).
   { layouts-libbpf "1.1 1.5 1.7" } */

#include "libbpf.h"

struct inner
{
#ifdef TARGET
  u64 inserted;
  u32 y, x;
  u16 rows[3][3];
#else
  u16 rows[2][2];
  u32 x, y, gone;
#endif
};

typedef struct
{
#ifdef TARGET
  u64 inserted;
  u16 second;
#else
  u32 first, second;
#endif
} unnamed;

#ifdef TARGET
struct S
{
  u64 inserted;
  u8 array[7];
  u64 last;
  u32 inserted2 : 3, bits : 9;
  u16 matrix[2][5];
  struct inner in;
  u32 scalar;
  u16 last_array[3];
};
struct S *in_btf;
unnamed *in_btf2;
#else
struct S
{
  u32 scalar;
  u16 gone;
  u8 array[4];
  u32 bits : 5, gone_bits : 7;
  u16 matrix[2][3];
  struct inner in;
  struct inner gone_in;
  u16 gone_array[3];
  u16 last;
  u16 last_array[];
} RELOCATABLE;
#endif

struct world
{
  struct S *s;
  unnamed *u;
};

#define FIELD(TYPE, MEMBER) (((TYPE *) 0)->MEMBER)

u64
test_exists (struct world *w)
{
  u64 r = 0;
  MIX (ASK (bpf_core_field_exists (w->s->scalar), 1));
  MIX (ASK (bpf_core_field_exists (w->s->gone), 0));
  MIX (ASK (bpf_core_field_exists (w->s->array), 1));
  MIX (ASK (bpf_core_field_exists (w->s->gone_array), 0));
  MIX (ASK (bpf_core_field_exists (w->s->bits), 1));
  MIX (ASK (bpf_core_field_exists (w->s->gone_bits), 0));
  MIX (ASK (bpf_core_field_exists (w->s->in), 1));
  MIX (ASK (bpf_core_field_exists (w->s->gone_in), 0));
  MIX (ASK (bpf_core_field_exists (w->s->in.y), 1));
  MIX (ASK (bpf_core_field_exists (w->s->in.gone), 0));
  return r;
}

u64
test_exists_by_type (struct world *w)
{
  u64 r = 0;
  MIX (ASK (bpf_core_field_exists (struct S, last), 1));
  MIX (ASK (bpf_core_field_exists (struct S, gone), 0));
  MIX (ASK (bpf_core_field_exists (struct S, matrix[1]), 1));
  MIX (ASK (bpf_core_field_exists (struct S, gone_array), 0));
  MIX (ASK (bpf_core_field_exists (struct S, bits), 1));
  MIX (ASK (bpf_core_field_exists (struct S, in.gone), 0));
  MIX (ASK (bpf_core_field_exists (((struct S *) 0)->scalar), 1));
  MIX (ASK (bpf_core_field_exists (unnamed, first), 0));
  MIX (ASK (bpf_core_field_exists (w->u->second), 1));
  return r;
}

u64
test_null (struct world *w)
{
  u64 r = 0;
  MIX (ASK (bpf_core_field_exists (((struct S *) 0)->array), 1));
  MIX (ASK (bpf_core_field_exists (((struct S *) 0)->gone_array), 0));
  MIX (ASK (bpf_core_field_exists (((const struct S *) 0)->matrix[1]), 1));
  MIX (ASK (bpf_core_field_exists (((struct S *) 0)->gone_in.rows), 0));
  MIX (ASK (bpf_core_field_exists (((struct S *) 0)->gone_bits), 0));
  MIX (ASK (bpf_core_field_size (((struct S *) 0)->array),
	    sizeof (FIELD (struct S, array))));
  MIX (ASK (bpf_core_field_size (((struct S *) 0)->matrix[1]),
	    sizeof (FIELD (struct S, matrix[1]))));
  MIX (ASK (bpf_core_field_size (((struct S *) 0)->in.rows),
	    sizeof (FIELD (struct S, in.rows))));
  MIX (ASK (bpf_core_field_size (((struct S *) 0)->last_array), 6));
  MIX (ASK (bpf_core_field_offset (((struct S *) 0)->array),
	    __builtin_offsetof (struct S, array)));
  MIX (ASK (bpf_core_field_offset (((struct S *) 0)->in.rows[1]),
	    __builtin_offsetof (struct S, in.rows[1])));
  MIX (ASK (bpf_core_field_offset (((struct S *) 0)->last_array),
	    __builtin_offsetof (struct S, last_array)));
  return r;
}

u64
test_size (struct world *w)
{
  u64 r = 0;
  MIX (ASK (bpf_core_field_size (w->s->scalar), sizeof (w->s->scalar)));
  MIX (ASK (bpf_core_field_size (w->s->array), sizeof (w->s->array)));
  MIX (ASK (bpf_core_field_size (w->s->matrix), sizeof (w->s->matrix)));
  MIX (ASK (bpf_core_field_size (w->s->in), sizeof (w->s->in)));
  MIX (ASK (bpf_core_field_size (w->s->last), sizeof (w->s->last)));
  MIX (ASK (bpf_core_field_size (struct S, array),
	    sizeof (FIELD (struct S, array))));
  MIX (ASK (bpf_core_field_size (struct S, matrix[1]),
	    sizeof (FIELD (struct S, matrix[1]))));
  MIX (ASK (bpf_core_field_size (struct S, in.y), sizeof (u32)));
  MIX (ASK (bpf_core_field_size (unnamed, second),
	    sizeof (FIELD (unnamed, second))));
  return r;
}

u64
test_offset (struct world *w)
{
  u64 r = 0;
  MIX (ASK (bpf_core_field_offset (w->s->scalar),
	    __builtin_offsetof (struct S, scalar)));
  MIX (ASK (bpf_core_field_offset (w->s->array),
	    __builtin_offsetof (struct S, array)));
  MIX (ASK (bpf_core_field_offset (struct S, in.y),
	    __builtin_offsetof (struct S, in.y)));
  MIX (ASK (bpf_core_field_offset (struct S, matrix[1][2]),
	    __builtin_offsetof (struct S, matrix[1][2])));
  MIX (ASK (bpf_core_field_offset (unnamed, second),
	    __builtin_offsetof (unnamed, second)));
  return r;
}

u64
test_offsetof (struct world *w)
{
  u64 r = 0;
  MIX (ASK (offsetof (struct S, last), __builtin_offsetof (struct S, last)));
  MIX (ASK (offsetof (struct S, array), __builtin_offsetof (struct S, array)));
  MIX (ASK (offsetof (struct S, in.x), __builtin_offsetof (struct S, in.x)));
  MIX (ASK (offsetof (struct S, matrix[1][2]),
	    __builtin_offsetof (struct S, matrix[1][2])));
  return r;
}

u64
test_container_of (struct world *w)
{
  u64 r = 0;
#ifdef TARGET
#define container_of(POINTER, TYPE, MEMBER) \
  ((TYPE *) ((char *) (POINTER) -__builtin_offsetof (TYPE, MEMBER)))
#endif
  u32 *in = &w->s->in.x;
  MIX (container_of (in, struct S, in.x)->last);
  u8 *array = w->s->array;
  MIX (container_of (array, struct S, array)->scalar);
  MIX ((u64) in - (u64) container_of (in, struct S, last));
  return r;
}

#ifdef NATIVE
SETUP (w->s = ROOM (1); w->u = ROOM (2); w->s->last &= 0x7fff;
       w->s->last += round)
#endif
