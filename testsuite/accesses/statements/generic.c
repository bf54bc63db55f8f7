/* SPDX-License-Identifier: GPL-3.0-or-later */
/* _Generic: the association that is chosen, and nothing of its operand (design
   3.2).  */

struct S { int i; long l; } __attribute__ ((preserve_access_index));

long
f (struct S *s)
{
  return _Generic (s->i, int: s->l, default: s->i); /* { dg-reloc "byte_off struct S 0:1" } */
}
