/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Accesses in the arguments of calls (design 3.2).  */

struct S { int i; long l; }
  __attribute__ ((preserve_access_index));

extern int use (int, long, int *);

int
f1 (struct S *s)
{
  return use (s->i, s->l, &s->i); /* { dg-reloc "byte_off struct S 0:0" } */
  /* { dg-reloc "byte_off struct S 0:1" .-1 } */
  /* { dg-reloc "byte_off struct S 0:0" .-2 } */
}
