/* SPDX-License-Identifier: GPL-3.0-or-later */
/* An access inside __builtin_preserve_access_index gives exactly one record,
   marked or not (design 3.2).  */

struct S { int i, j; int a[3]; struct S *next; }
  __attribute__ ((preserve_access_index));
struct plain { int i, j; struct { int k; } in; };

#define P(X) __builtin_preserve_access_index (X)

int *f1 (struct S *s) { return P (&s->j); } /* { dg-reloc "byte_off struct S 0:1" } */
int *f2 (struct plain *s) { return P (&s->j); } /* { dg-reloc "byte_off struct plain 0:1" } */
int f3 (struct plain *s) { return *P (&s->in.k); } /* { dg-reloc "byte_off struct plain 0:2:0" } */
int f4 (struct S *s) { return P (s->j); } /* { dg-reloc "byte_off struct S 0:1" } */
int f5 (struct plain *s) { return P (s->j); } /* { dg-reloc "byte_off struct plain 0:1" } */
int *f6 (struct S *s) { return P (s->a); } /* { dg-reloc "byte_off struct S 0:2" } */
int f7 (struct S *s) { return P (s->next->j); } /* { dg-reloc "byte_off struct S 0:3" }
  { dg-reloc "byte_off struct S 0:1" .-1 } */
int f8 (struct plain *s) { return s->j; }
const void *f9 (const struct plain *s) { return P (&s->in.k); } /* { dg-reloc "byte_off struct plain 0:2:0" } */
int f10 (struct plain *s) { return P (({ s->i + s->j; })); } /* { dg-reloc "byte_off struct plain 0:0" }
  { dg-reloc "byte_off struct plain 0:1" .-1 } */
