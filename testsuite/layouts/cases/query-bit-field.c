/* SPDX-License-Identifier: GPL-3.0-or-later */
/* libbpf's macros that read and write bit-fields, of its unmodified header
   (design 3.2).
   { layouts-libbpf "1.1 1.5 1.7" } */

#include "libbpf.h"

#ifdef TARGET
struct S
{
  u64 inserted;
  u32 inserted2 : 11, bits : 9;
  s32 sbits : 12;
  u16 moved;
  u64 inserted3 : 5, wide : 44;
  s8 plain;
};
struct S *in_btf;
#else
struct S
{
  u32 bits : 5, inserted : 1;
  s32 sbits : 7;
  u32 moved : 6;
  u64 wide : 40;
  s32 plain : 4;
} RELOCATABLE;
#endif

struct world
{
  struct S *s;
  u64 i;
};

u64
test_read (struct world *w)
{
  u64 r = 0;
  MIX (ASK (BPF_CORE_READ_BITFIELD (w->s, bits), w->s->bits));
  MIX (ASK (BPF_CORE_READ_BITFIELD (w->s, sbits), (s64) w->s->sbits));
  MIX (ASK (BPF_CORE_READ_BITFIELD (w->s, moved), w->s->moved));
  MIX (ASK (BPF_CORE_READ_BITFIELD (w->s, wide), w->s->wide));
  MIX (ASK (BPF_CORE_READ_BITFIELD (w->s, plain), (s64) w->s->plain));
  return r;
}

#if defined TARGET || defined BPF_CORE_WRITE_BITFIELD
#ifdef TARGET
#define BPF_CORE_WRITE_BITFIELD(S, FIELD, VALUE) ((S)->FIELD = (VALUE))
#endif
u64
test_write (struct world *w)
{
  BPF_CORE_WRITE_BITFIELD (w->s, bits, 21);
  BPF_CORE_WRITE_BITFIELD (w->s, sbits, -3);
  BPF_CORE_WRITE_BITFIELD (w->s, moved, 45);
  BPF_CORE_WRITE_BITFIELD (w->s, wide, 0x123456789a - w->i);
  BPF_CORE_WRITE_BITFIELD (w->s, plain, -7);
  return 0;
}
#endif

#ifdef NATIVE
SETUP (w->s = ROOM (1); w->i = round; w->s->bits += round)
#endif
