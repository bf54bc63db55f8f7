/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Queries of an array by a type and a member: the array decays before the query
   can see it (design 6.8).  */
/* { dg-libbpf 1.1 1.5 1.7 } */

#include "libbpf.h"

struct S { int i; int a[4]; struct { char c[8]; } in; int m[2][3]; }
  __attribute__ ((preserve_access_index));
struct plain { int i; int a[4]; };

int f1 (void) { return bpf_core_field_exists (struct S, a); } /* { dg-reloc "field_exists struct S 0:1" } */
int f2 (void) { return bpf_core_field_size (struct S, in.c); } /* { dg-reloc "byte_sz struct S 0:2:0" } */
int f3 (void) { return bpf_core_field_offset (struct S, a); } /* { dg-reloc "byte_off struct S 0:1" } */
int f4 (void) { return bpf_core_field_size (struct S, m[1]); } /* { dg-reloc "byte_sz struct S 0:3:1" } */
int f5 (void) { return bpf_core_field_exists (struct plain, a); } /* { dg-reloc "field_exists struct plain 0:1" } */
