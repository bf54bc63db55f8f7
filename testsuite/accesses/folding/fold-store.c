/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Stores to neighbours are not joined into one (design 6.4).  */

struct S { unsigned char a, b, c, d; int i, j; }
  __attribute__ ((preserve_access_index));

void
f1 (struct S *s)
{
  s->a = 0; /* { dg-reloc "byte_off struct S 0:0" } */
  s->b = 0; /* { dg-reloc "byte_off struct S 0:1" } */
  s->c = 0; /* { dg-reloc "byte_off struct S 0:2" } */
  s->d = 0; /* { dg-reloc "byte_off struct S 0:3" } */
}

void
f2 (struct S *s, struct S *t)
{
  s->i = t->i; /* { dg-reloc "byte_off struct S 0:4" } */
  /* { dg-reloc "byte_off struct S 0:4" .-1 } */
  s->j = t->j; /* { dg-reloc "byte_off struct S 0:5" } */
  /* { dg-reloc "byte_off struct S 0:5" .-1 } */
}
