/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Accesses in a function with an old-style declaration (design 3.2).  */

struct S { int i, j; } __attribute__ ((preserve_access_index));

int
f (s, i)
     struct S *s;
     int i;
{
  return s->j + i; /* { dg-reloc "byte_off struct S 0:1" } */
}
