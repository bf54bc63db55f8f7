/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Members as operands of asm: in a register, in memory, read and written, in
   asm goto; in the function and inlined.  */

#include "prelude.h"

#ifdef TARGET
struct S
{
  u64 inserted[3];
  u64 l;
  u16 inserted2;
  u32 i;
  u64 m[6];
};
struct S *in_btf;
#else
struct S
{
  u32 i;
  u64 l;
  u64 m[4];
} RELOCATABLE;
#endif

struct world
{
  struct S *s;
  u64 any;
};

#ifndef TYPES_ONLY
static INLINE u64
load (u64 *l)
{
  u64 value;
  ASM_LOAD (value, u64, *l);
  return value;
}

static INLINE void
store (struct S *s, u64 value)
{
  ASM_STORE (u32, s->i, value);
}

u64
test_register (struct world *w)
{
  u64 r = 1;
  ASM_ADD (r, w->s->i);
  ASM_ADD (r, w->s->m[w->any & 3]);
  ASM_ADD (w->s->l, r);
  return r;
}

u64
test_memory (struct world *w)
{
  u64 r = 0, value;
  ASM_LOAD (value, u32, w->s->i);
  MIX (value);
  ASM_LOAD (value, u64, w->s->m[w->any & 3]);
  MIX (value);
  ASM_STORE (u64, w->s->m[1], w->s->i);
  ASM_ATOMIC_ADD (w->s->l, 7);
  ASM_ATOMIC_ADD (w->s->m[w->any & 1], w->any);
  return r;
}

u64
test_inlined (struct world *w)
{
  store (w->s, w->any);
  return load (&w->s->l) + load (&w->s->m[2]);
}

u64
test_goto (struct world *w)
{
  ASM_GOTO_IF_ZERO (w->s->i, zero);
  w->s->l = 1;
  return 1;
zero:
  w->s->m[0] = 2;
  return 2;
}
#endif

#ifdef NATIVE
SETUP (w->s = ROOM (1); w->any = round * 3; w->s->i = round & 1)
#endif
