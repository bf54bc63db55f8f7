/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A read whose value is not used: no record is required of what GCC drops
   (design 3.2).  */

struct S { int i, j; } __attribute__ ((preserve_access_index));

int
f1 (struct S *s)
{
  int unused = s->i; /* { dg-reloc "byte_off struct S 0:0" { -O0 } } */
  return s->j; /* { dg-reloc "byte_off struct S 0:1" } */
}
