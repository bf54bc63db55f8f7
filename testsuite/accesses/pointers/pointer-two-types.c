/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Sums on pointers to two relocatable records on one line (design 3.2).  */

struct S { int i, j; } __attribute__ ((preserve_access_index));
struct T { long l; int k; } __attribute__ ((preserve_access_index));
struct plain { int i, j; };

int f1 (struct S *p, struct T *q, int n) { return p[n].j + q[n].k; } /* { dg-reloc "byte_off struct S 0:1" }
  { dg-reloc "byte_sz struct S 0" .-1 }
  { dg-reloc "byte_off struct T 0:1" .-2 }
  { dg-reloc "byte_sz struct T 0" .-3 } */
int f2 (struct S *p, struct T *q) { return p[q[2].k].j; } /* { dg-reloc "byte_off struct S 0:1" }
  { dg-reloc "byte_sz struct S 0" .-1 }
  { dg-reloc "byte_off struct T 2:1" .-2 } */
int f3 (struct plain *p, struct T *q, int n) { return p[n].j + q[n].k; } /* { dg-reloc "byte_off struct T 0:1" }
  { dg-reloc "byte_sz struct T 0" .-1 } */
