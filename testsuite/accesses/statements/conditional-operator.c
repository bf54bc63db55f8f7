/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Accesses in all places of "?:", and the record that it chooses (design
   3.2).  */

struct S { int i, j, k; } __attribute__ ((preserve_access_index));

int f1 (struct S *s)
{
  return s->i ? s->j : s->k; /* { dg-reloc "byte_off struct S 0:0" } */
  /* { dg-reloc "byte_off struct S 0:1" .-1 } */
  /* { dg-reloc "byte_off struct S 0:2" .-2 } */
}
int f2 (struct S *s, struct S *t, int c) { return (c ? s : t)->j; } /* { dg-reloc "byte_off struct S 0:1" } */
int f3 (struct S *s) { return s->i ?: 3; } /* { dg-reloc "byte_off struct S 0:0" } */
/* In C++ it is read again.  { dg-reloc-cxx "byte_off struct S 0:0" .-1 } */
int *f4 (struct S *s, int c)
{
  return c ? &s->j : &s->k; /* { dg-reloc "byte_off struct S 0:1" } */
  /* { dg-reloc "byte_off struct S 0:2" .-1 } */
}
