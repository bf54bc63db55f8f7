/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Comparisons of the members of two records stay apart (design 6.4).  */

struct S { int x, y; } __attribute__ ((preserve_access_index));

int
f (struct S *p, struct S *q)
{
  return p->x == q->x /* { dg-reloc "byte_off struct S 0:0" } */
	 /* { dg-reloc "byte_off struct S 0:0" .-1 } */
	 && p->y == q->y; /* { dg-reloc "byte_off struct S 0:1" } */
	 /* { dg-reloc "byte_off struct S 0:1" .-1 } */
}
