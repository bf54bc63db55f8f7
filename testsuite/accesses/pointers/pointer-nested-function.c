/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Sums in nested and inlined functions (design 3.2).  */
/* { dg-opt "-O1 -O2 -Os" } */

struct S { int i, j; } __attribute__ ((preserve_access_index));

static inline struct S *
next (struct S *p, int n)
{
  return p + n; /* { dg-reloc "byte_sz struct S 0" } */
}

int
f1 (struct S *p, int n)
{
  int inner (int k)
  {
    return p[k].j; /* { dg-reloc "byte_off struct S 0:1" } */
    /* { dg-reloc "byte_sz struct S 0" .-1 } */
  }
  return inner (n) + next (p, n)->i; /* { dg-reloc "byte_off struct S 0:0" } */
}
