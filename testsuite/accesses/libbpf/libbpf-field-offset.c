/* SPDX-License-Identifier: GPL-3.0-or-later */
/* bpf_core_field_offset in both forms, on members of every sort (design 3.2,
   6.8).  */
/* { dg-libbpf 1.1 1.5 1.7 } */

#include "libbpf.h"

struct S { int i; int a[4]; unsigned b : 3; struct { int x, y; } in; long p; }
  __attribute__ ((preserve_access_index));

int f1 (struct S *s) { return bpf_core_field_offset (s->i); } /* { dg-reloc "byte_off struct S 0:0" } */
int f2 (struct S *s) { return bpf_core_field_offset (s->a); } /* { dg-reloc "byte_off struct S 0:1" } */
int f3 (struct S *s) { return bpf_core_field_offset (s->b); } /* { dg-reloc "byte_off struct S 0:2" } */
int f4 (struct S *s) { return bpf_core_field_offset (s->in); } /* { dg-reloc "byte_off struct S 0:3" } */
int f5 (struct S *s) { return bpf_core_field_offset (s->a[1]); } /* { dg-reloc "byte_off struct S 0:1:1" } */
int f6 (void) { return bpf_core_field_offset (struct S, p); } /* { dg-reloc "byte_off struct S 0:4" } */
int f7 (void) { return bpf_core_field_offset (struct S, in.y); } /* { dg-reloc "byte_off struct S 0:3:1" } */
