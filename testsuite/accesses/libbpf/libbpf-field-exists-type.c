/* SPDX-License-Identifier: GPL-3.0-or-later */
/* bpf_core_field_exists by a type and a member (design 3.2, 6.8).  */
/* { dg-libbpf 1.1 1.5 1.7 } */

#include "libbpf.h"

struct S
{
  int i;
  int a[4];
  unsigned b : 3;
  struct { int x, y; } in;
  struct { int q; };
} __attribute__ ((preserve_access_index));
struct plain { int i, j; };
typedef struct { int i, j; } T;

int f1 (void) { return bpf_core_field_exists (struct S, i); } /* { dg-reloc "field_exists struct S 0:0" } */
int f3 (void) { return bpf_core_field_exists (struct S, a[2]); } /* { dg-reloc "field_exists struct S 0:1:2" } */
int f4 (void) { return bpf_core_field_exists (struct S, b); } /* { dg-reloc "field_exists struct S 0:2" } */
int f5 (void) { return bpf_core_field_exists (struct S, in); } /* { dg-reloc "field_exists struct S 0:3" } */
int f6 (void) { return bpf_core_field_exists (struct S, in.y); } /* { dg-reloc "field_exists struct S 0:3:1" } */
int f7 (void) { return bpf_core_field_exists (struct S, q); } /* { dg-reloc "field_exists struct S 0:4:0" } */
int f8 (void) { return bpf_core_field_exists (struct plain, j); } /* { dg-reloc "field_exists struct plain 0:1" } */
int f9 (void) { return bpf_core_field_exists (T, j); } /* { dg-reloc "field_exists typedef T 0:1" } */
