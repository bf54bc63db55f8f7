/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Loops over pointers to relocatable records, with an index and with an end
   pointer (design 3.2).  */

struct S { int i, j; } __attribute__ ((preserve_access_index));

int
f1 (struct S *p, int n)
{
  int sum = 0;
  for (int i = 0; i < n; i++)
    sum += p[i].j; /* { dg-reloc "byte_off struct S 0:1" } */
  /* { dg-reloc "byte_sz struct S 0" .-1 } */
  return sum;
}

int
f2 (struct S *p, int n)
{
  int sum = 0;
  struct S *end = p + n; /* { dg-reloc "byte_sz struct S 0" } */
  for (; p < end; p++) /* { dg-reloc "byte_sz struct S 0" } */
    sum += p->j; /* { dg-reloc "byte_off struct S 0:1" } */
  return sum;
}
