/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The lengths of parameters are computed at the beginning of the function, though
   they are read outside of it (design 3.2).  */

struct S { int i, j; } __attribute__ ((preserve_access_index));

int
f1 (struct S *s, int (*a)[(long) (s + 1) - (long) s], int i) /* { dg-reloc "byte_sz struct S 0" } */
{
  return a[i][1];
}
int f2 (struct S *s, int i) { int (*a)[(long) (s + 1) - (long) s] = 0; return a[i][1]; } /* { dg-reloc "byte_sz struct S 0" } */
