/* SPDX-License-Identifier: GPL-3.0-or-later */
/* BPF_CORE_WRITE_BITFIELD, which libbpf has from 1.4 on (design 3.2).  */
/* { dg-libbpf 1.5 1.7 } */

#include "libbpf.h"

struct S { int i; unsigned a : 3, b : 5; }
  __attribute__ ((preserve_access_index));

void f1 (struct S *s, int v) { BPF_CORE_WRITE_BITFIELD (s, b, v); } /* { dg-reloc "byte_off,byte_sz,lshift_u64,rshift_u64 struct S 0:2" } */
