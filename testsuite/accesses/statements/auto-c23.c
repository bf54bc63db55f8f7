/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The same with C23's auto (design 3.2).  */
/* { dg-options "-std=gnu23" } */

struct S { int i; struct S *next; } __attribute__ ((preserve_access_index));

int
f (struct S *s)
{
  auto n = s->next; /* { dg-reloc "byte_off struct S 0:1" } */
  auto i = n->i; /* { dg-reloc "byte_off struct S 0:0" } */
  return i;
}
