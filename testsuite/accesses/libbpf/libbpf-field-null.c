/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Queries about a field on a constant pointer, by expression: of an array, which
   decays, the parser leaves nothing (design 6.8).  */
/* { dg-libbpf 1.1 1.5 1.7 } */

#include "libbpf.h"

struct in { int x, y[3]; };
struct S
{
  int i, a[4];
  int m[2][3];
  unsigned b : 3;
  struct in in, ins[2];
  struct { int q[2]; };
  int last[];
} __attribute__ ((preserve_access_index));
struct plain { int i, j[2]; };
typedef struct { int i, j[2]; } __attribute__ ((preserve_access_index)) T;
char buffer[256];

int f1 (void) { return bpf_core_field_exists (((struct S *) 0)->a); } /* { dg-reloc "field_exists struct S 0:1" } */
int f2 (void) { return bpf_core_field_size (((struct S *) 0)->a); } /* { dg-reloc "byte_sz struct S 0:1" } */
int f3 (void) { return bpf_core_field_offset (((struct S *) 0)->a); } /* { dg-reloc "byte_off struct S 0:1" } */
int f4 (void) { return bpf_core_field_exists (((struct S *) (void *) 0)->m); } /* { dg-reloc "field_exists struct S 0:2" } */
int f5 (void) { return bpf_core_field_exists (((struct S *) 0)->m[1]); } /* { dg-reloc "field_exists struct S 0:2:1" } */
int f6 (void) { return bpf_core_field_exists (((const struct S *) 0)->in.y); } /* { dg-reloc "field_exists struct S 0:4:1" } */
int f7 (void) { return bpf_core_field_exists (((volatile struct S *) 0)->ins[1].y); } /* { dg-reloc "field_exists struct S 0:5:1:1" } */
int f8 (void) { return bpf_core_field_exists (((struct S *) 0)->q); } /* { dg-reloc "field_exists struct S 0:6:0" } */
int f9 (void) { return bpf_core_field_exists (((struct S *) 0)->last); } /* { dg-reloc "field_exists struct S 0:7" } */
int f10 (void) { return bpf_core_field_size (((struct S *) 0)->last); } /* { dg-reloc "byte_sz struct S 0:7" } */
int f11 (void) { return bpf_core_field_exists (((struct plain *) 0)->j); } /* { dg-reloc "field_exists struct plain 0:1" } */
int f12 (void) { return bpf_core_field_exists (((T *) 0)->j); } /* { dg-reloc "field_exists typedef T 0:1" } */
int f13 (void) { return bpf_core_field_exists (((struct S *) 64)->a); } /* { dg-reloc "field_exists struct S 0:1" } */
int f14 (void) { return bpf_core_field_exists (((struct S *) 0)[2].a); } /* { dg-reloc "field_exists struct S 2:1" } */
int f15 (void) { return bpf_core_field_exists (((struct S (*)[4]) 0)[0][1].a); } /* { dg-reloc "field_exists struct S 1:1" } */
int f16 (void) { return bpf_core_field_exists ((*(struct S *) 0).a); } /* { dg-reloc "field_exists struct S 0:1" } */
int f17 (void) { return bpf_core_field_exists (((struct S *) buffer)->a); } /* { dg-reloc "field_exists struct S 0:1" } */
int f18 (void) { return bpf_core_field_exists (((struct S *) 0)->b); } /* { dg-reloc "field_exists struct S 0:3" } */
int f19 (void) { return bpf_core_field_exists (&((struct S *) 0)->a); } /* { dg-reloc "field_exists struct S 0:1" } */
int f20 (void)
{
  /* One in another.  */
  return bpf_core_field_exists (((struct S *) 0)->m[sizeof (bpf_core_field_exists (((struct S *) 0)->a)) - 3]); /* { dg-reloc "field_exists struct S 0:2:1" } { dg-reloc "field_exists struct S 0:1" {} } */
}
/* A null pointer that is none of a query's.  */
struct S *f21 (struct S *s)
{
  static struct S *p = (struct S *) 0;
  return bpf_core_field_exists (s->a) ? s : p; /* { dg-reloc "field_exists struct S 0:1" } */
}
