/* SPDX-License-Identifier: GPL-3.0-or-later */
/* offsetof and container_of of an array (design 6.4).  */
/* { dg-libbpf 1.1 1.5 1.7 } */

#include "libbpf.h"

struct S { int i; int a[4]; int m[2][3]; }
  __attribute__ ((preserve_access_index));
struct plain { int i; int a[4]; };

unsigned long f1 (void) { return offsetof (struct S, a); } /* { dg-reloc "byte_off struct S 0:1" } */
unsigned long f2 (void) { return offsetof (struct S, m[1]); } /* { dg-reloc "byte_off struct S 0:2:1" } */
int f3 (int *p) { return container_of (p, struct S, a)->i; } /* { dg-reloc "byte_off struct S 0:1" }
  { dg-reloc "byte_off struct S 0:0" .-1 } */
unsigned long f4 (void) { return offsetof (struct plain, a); }
