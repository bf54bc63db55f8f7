/* SPDX-License-Identifier: GPL-3.0-or-later */
/* bpf_core_field_exists on members of every sort, by expression (design 3.2,
   6.8).  */
/* { dg-libbpf 1.1 1.5 1.7 } */

#include "libbpf.h"

struct S
{
  int i;
  int a[4];
  unsigned b : 3;
  struct { int x, y; } in;
  struct { int q; };
  char *p;
} __attribute__ ((preserve_access_index));
struct plain { int i, j; };

int f1 (struct S *s) { return bpf_core_field_exists (s->i); } /* { dg-reloc "field_exists struct S 0:0" } */
int f2 (struct S *s) { return bpf_core_field_exists (s->a); } /* { dg-reloc "field_exists struct S 0:1" } */
int f3 (struct S *s) { return bpf_core_field_exists (s->a[2]); } /* { dg-reloc "field_exists struct S 0:1:2" } */
int f4 (struct S *s) { return bpf_core_field_exists (s->b); } /* { dg-reloc "field_exists struct S 0:2" } */
int f5 (struct S *s) { return bpf_core_field_exists (s->in); } /* { dg-reloc "field_exists struct S 0:3" } */
int f6 (struct S *s) { return bpf_core_field_exists (s->in.y); } /* { dg-reloc "field_exists struct S 0:3:1" } */
int f7 (struct S *s) { return bpf_core_field_exists (s->q); } /* { dg-reloc "field_exists struct S 0:4:0" } */
int f8 (struct S *s) { return bpf_core_field_exists (s->p); } /* { dg-reloc "field_exists struct S 0:5" } */
int f9 (struct plain *s) { return bpf_core_field_exists (s->j); } /* { dg-reloc "field_exists struct plain 0:1" } */
int f10 (struct S *s) { return bpf_core_field_exists (((const struct S *) s)->i); } /* { dg-reloc "field_exists struct S 0:0" } */
int f11 (void *v) { return bpf_core_field_exists (((struct S *) v)->b); } /* { dg-reloc "field_exists struct S 0:2" } */
