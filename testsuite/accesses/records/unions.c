/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Members of unions, and of records in them (design 3.2).  */

union U { int i; char c[4]; struct { short lo, hi; } h; float *f; }
  __attribute__ ((preserve_access_index));
struct S { union U u; union U *p; union { int x; union U y; }; }
  __attribute__ ((preserve_access_index));

int f1 (union U *u) { return u->i; } /* { dg-reloc "byte_off union U 0:0" } */
int f2 (union U *u) { return u->c[3]; } /* { dg-reloc "byte_off union U 0:1:3" } */
int f3 (union U *u) { return u->h.hi; } /* { dg-reloc "byte_off union U 0:2:1" } */
int f4 (struct S *s) { return s->u.h.hi; } /* { dg-reloc "byte_off struct S 0:0:2:1" } */
int f5 (struct S *s) { return s->y.c[1]; } /* { dg-reloc "byte_off struct S 0:2:1:1:1" } */
int f6 (struct S *s)
{
  return s->p->h.lo; /* { dg-reloc "byte_off struct S 0:1" } */
  /* { dg-reloc "byte_off union U 0:2:0" .-1 } */
}
