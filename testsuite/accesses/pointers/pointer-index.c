/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A member of the I-th record behind a pointer: the stride is the root's size in
   the target; a constant I is the first number of the access string (design
   3.2).  */

struct S { int i, j; int a[4]; } __attribute__ ((preserve_access_index));

int f1 (struct S *p, int i) { return p[i].j; } /* { dg-reloc "byte_off struct S 0:1" }
  { dg-reloc "byte_sz struct S 0" .-1 } */
int f2 (struct S *p) { return p[3].j; } /* { dg-reloc "byte_off struct S 3:1" } */
int f3 (struct S *p) { return (p + 3)->j; } /* { dg-reloc "byte_off struct S 3:1" } */
int f4 (struct S *p) { return p[0].j; } /* { dg-reloc "byte_off struct S 0:1" } */
int f5 (struct S *p, long i) { return (p + i)->j; } /* { dg-reloc "byte_off struct S 0:1" }
  { dg-reloc "byte_sz struct S 0" .-1 } */
int f6 (struct S *p, int i) { return p[i].a[2]; } /* { dg-reloc "byte_off struct S 0:2:2" }
  { dg-reloc "byte_sz struct S 0" .-1 } */
int f7 (struct S *p, int i, int j) { return p[i].a[j]; } /* { dg-reloc "byte_off,byte_sz struct S 0:2:0" }
  { dg-reloc "byte_sz struct S 0" .-1 } */
int *f8 (struct S *p) { return &p[2].j; } /* { dg-reloc "byte_off struct S 2:1" } */
void f9 (struct S *p) { p[1].i = 2; } /* { dg-reloc "byte_off struct S 1:0" } */
int f10 (struct S *p, int i) { return (*(p + i)).j; } /* { dg-reloc "byte_off struct S 0:1" }
  { dg-reloc "byte_sz struct S 0" .-1 } */
