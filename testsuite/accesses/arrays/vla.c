/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Arrays of variable length of relocatable records (design 3.2).  */

struct S { int i, j; } __attribute__ ((preserve_access_index));

int
f (struct S *s, int n, int k)
{
  struct S (*rows)[n] = (struct S (*)[n]) s;
  return (*rows)[k].j; /* { dg-reloc "byte_sz struct S 0" } */
  /* { dg-reloc "byte_off struct S 0:1" .-1 } */
}
