/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Elements of vectors and parts of complex numbers are taken from the member: the
   path ends at it (design 3.2).  */

typedef int v4 __attribute__ ((vector_size (16)));
struct S { int pad; v4 v; _Complex int c; v4 a[2]; }
  __attribute__ ((preserve_access_index));

int f1 (struct S *s) { return s->v[1]; } /* { dg-reloc "byte_off struct S 0:1" } */
void f2 (struct S *s, int x) { s->v[2] = x; } /* { dg-reloc "byte_off struct S 0:1" } */
int f3 (struct S *s, int i) { return s->v[i]; } /* { dg-reloc "byte_off struct S 0:1" } */
int f4 (struct S *s) { return __imag__ s->c; } /* { dg-reloc "byte_off struct S 0:2" } */
void f5 (struct S *s, int x) { __real__ s->c = x; } /* { dg-reloc "byte_off struct S 0:2" } */
int f6 (struct S *s) { return s->a[1][3]; } /* { dg-reloc "byte_off struct S 0:3:1" } */
