/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A type that only a query of a field mentions stays in BTF: a root that is not
   there has type id 0, and the object does not load (design 6.8).  */
/* { dg-libbpf 1.1 1.5 1.7 } */

#include "libbpf.h"

struct by_type { int i, j; };
struct by_typeof { int i, j; struct { int k; }; };
struct by_flavor___new { int i; long added; };
union by_size { int i; char c[8]; };

int f1 (void) { return bpf_core_field_exists (struct by_type, j); } /* { dg-reloc "field_exists struct by_type 0:1" } */
int f2 (void) { return bpf_core_field_exists (((struct by_typeof *) 0)->k); } /* { dg-reloc "field_exists struct by_typeof 0:2:0" } */
int
f3 (void *v)
{
  struct by_flavor___new *n = v;
  return bpf_core_field_exists (n->added); /* { dg-reloc "field_exists struct by_flavor___new 0:1" } */
}
int f4 (void) { return bpf_core_field_size (union by_size, i); } /* { dg-reloc "byte_sz union by_size 0:0" } */
