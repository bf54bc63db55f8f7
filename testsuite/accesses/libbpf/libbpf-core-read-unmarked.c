/* SPDX-License-Identifier: GPL-3.0-or-later */
/* BPF_CORE_READ relocates through types that nothing marks (design 3.2).  */
/* { dg-libbpf 1.1 1.5 1.7 } */
/* At -O0 GCC cannot call a helper.  { dg-opt "-O1 -O2 -Os" } */

#include "libbpf.h"

struct leaf { int x, y; };
struct S { int i; struct leaf *leaf; struct { int q; }; int a[4]; };

int f1 (struct S *s) { return BPF_CORE_READ (s, i); } /* { dg-reloc "byte_off struct S 0:0" } */
int f2 (struct S *s) { return BPF_CORE_READ (s, leaf, y); } /* { dg-reloc "byte_off struct S 0:1" }
  { dg-reloc "byte_off struct leaf 0:1" .-1 } */
int f3 (struct S *s) { return BPF_CORE_READ (s, q); } /* { dg-reloc "byte_off struct S 0:2:0" } */
int f4 (struct S *s) { return BPF_CORE_READ (s, a[2]); } /* { dg-reloc "byte_off struct S 0:3:2" } */
int f5 (struct S *s, int *to) { return BPF_CORE_READ_INTO (to, s, leaf, x); } /* { dg-reloc "byte_off struct S 0:1" }
  { dg-reloc "byte_off struct leaf 0:0" .-1 } */
int f6 (struct S *s) { return BPF_PROBE_READ (s, i); }
