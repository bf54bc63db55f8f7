/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Several sums in one expression: each has a stride, though GCC may join two
   (design 3.2).  */
/* { dg-opt "-O1 -O2 -Os" } */

struct S { int i, j; } __attribute__ ((preserve_access_index));

struct S *f1 (struct S *p, int i, int j)
{
  struct S *q = p + i; /* { dg-reloc "byte_sz struct S 0" } */
  return q + j; /* { dg-reloc "byte_sz struct S 0" } */
}
int f2 (struct S *p, struct S *q) { return p == q + 1; } /* { dg-reloc "byte_sz struct S 0" } */
int f3 (struct S *p, struct S *q, long n) { return p - q < n; } /* { dg-reloc "byte_sz struct S 0" } */
