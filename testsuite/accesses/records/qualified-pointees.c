/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The root is the bare record whatever qualifiers the pointee has (design
   3.2).  */

struct S { int i, j; } __attribute__ ((preserve_access_index));
union U { int i; char c; } __attribute__ ((preserve_access_index));
typedef const volatile struct S cv;

int f1 (const struct S *s) { return s->j; } /* { dg-reloc "byte_off struct S 0:1" } */
int f2 (volatile struct S *s) { return s->j; } /* { dg-reloc "byte_off struct S 0:1" } */
int f3 (const volatile struct S *s) { return s->j; } /* { dg-reloc "byte_off struct S 0:1" } */
int f4 (struct S *restrict s) { return s->j; } /* { dg-reloc "byte_off struct S 0:1" } */
int f5 (const struct S *const restrict s) { return s->j; } /* { dg-reloc "byte_off struct S 0:1" } */
int f6 (cv *s) { return s->j; } /* { dg-reloc "byte_off struct S 0:1" } */
int f7 (const union U *u) { return u->c; } /* { dg-reloc "byte_off union U 0:1" } */
const int *f8 (const struct S *s) { return &s->j; } /* { dg-reloc "byte_off struct S 0:1" } */
void f9 (volatile struct S *s) { s->i = 1; } /* { dg-reloc "byte_off struct S 0:0" } */
