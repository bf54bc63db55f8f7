/* SPDX-License-Identifier: GPL-3.0-or-later */
/* offsetof and container_of of bpf_helpers.h: relocated for marked types, as
   clang does it, and constant for others and outside functions (design 3.2,
   6.4).  */
/* { dg-libbpf 1.1 1.5 1.7 } */

#include "libbpf.h"

struct S { int i; struct { int x, y; } in; int a[4]; struct { int q; }; }
  __attribute__ ((preserve_access_index));
struct plain { int i, j; };

unsigned long f1 (void) { return offsetof (struct S, in); } /* { dg-reloc "byte_off struct S 0:1" } */
unsigned long f2 (void) { return offsetof (struct S, in.y); } /* { dg-reloc "byte_off struct S 0:1:1" } */
unsigned long f3 (void) { return offsetof (struct S, a[3]); } /* { dg-reloc "byte_off struct S 0:2:3" } */
unsigned long f4 (void) { return offsetof (struct S, q); } /* { dg-reloc "byte_off struct S 0:3:0" } */
unsigned long f5 (void) { return offsetof (struct plain, j); }
struct S *f6 (int *p) { return container_of (p, struct S, in.x); } /* { dg-reloc "byte_off struct S 0:1:0" } */
struct plain *f7 (int *p) { return container_of (p, struct plain, j); }

char sized[__builtin_offsetof (struct plain, j)];
int at_file_scope = offsetof (struct plain, j);
