/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A record that points to itself is marked through its own members (design
   3.1).  */

struct S { struct S *next; const struct S *prev; int i; }
  __attribute__ ((preserve_access_index));

int
f (struct S *p)
{
  return p->next->prev->i; /* { dg-reloc "byte_off struct S 0:0" }
			      { dg-reloc "byte_off struct S 0:1" .-1 }
			      { dg-reloc "byte_off struct S 0:2" .-2 } */
}
