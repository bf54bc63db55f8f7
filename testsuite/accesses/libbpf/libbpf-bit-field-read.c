/* SPDX-License-Identifier: GPL-3.0-or-later */
/* BPF_CORE_READ_BITFIELD and its PROBED form: the header writes the right shift
   twice (design 3.2).  */
/* { dg-libbpf 1.1 1.5 1.7 } */
/* At -O0 GCC cannot call a helper.  { dg-opt "-O1 -O2 -Os" } */

#include "libbpf.h"

struct S { int i; unsigned a : 3, b : 5; int c : 7; }
  __attribute__ ((preserve_access_index));
struct plain { unsigned a : 3, b : 5; };

int f1 (struct S *s) { return BPF_CORE_READ_BITFIELD (s, a); } /* { dg-reloc "byte_off,byte_sz,lshift_u64,rshift_u64,rshift_u64,signed struct S 0:1" } */
int f2 (struct S *s) { return BPF_CORE_READ_BITFIELD_PROBED (s, c); } /* { dg-reloc "byte_off,byte_sz,lshift_u64,rshift_u64,rshift_u64,signed struct S 0:3" } */
int f3 (struct plain *s) { return BPF_CORE_READ_BITFIELD_PROBED (s, b); } /* { dg-reloc "byte_off,byte_sz,lshift_u64,rshift_u64,rshift_u64,signed struct plain 0:1" } */
