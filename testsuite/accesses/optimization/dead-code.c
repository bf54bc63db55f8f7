/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Code that is never reached needs no record and is not complained of (design
   3.2).  */

struct S { int i, j, k; } __attribute__ ((preserve_access_index));

int
f1 (struct S *s)
{
  if (0)
    return s->i; /* { dg-reloc "byte_off struct S 0:0" {} } */
  return s->j; /* { dg-reloc "byte_off struct S 0:1" } */
}

int
f2 (struct S *s)
{
  return s->j; /* { dg-reloc "byte_off struct S 0:1" } */
  return s->k; /* { dg-reloc "byte_off struct S 0:2" {} } */
}
