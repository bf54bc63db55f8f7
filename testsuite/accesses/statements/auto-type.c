/* SPDX-License-Identifier: GPL-3.0-or-later */
/* __auto_type evaluates what it is initialised with, once (design 3.2).  */

struct S { int i; struct S *next; } __attribute__ ((preserve_access_index));

int
f (struct S *s)
{
  __auto_type n = s->next; /* { dg-reloc "byte_off struct S 0:1" } */
  __auto_type i = n->i; /* { dg-reloc "byte_off struct S 0:0" } */
  return i;
}
