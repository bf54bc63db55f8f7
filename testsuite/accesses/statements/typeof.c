/* SPDX-License-Identifier: GPL-3.0-or-later */
/* An access that only names a type is not evaluated: no record (design
   3.2).  */

struct S { int i; long l; char name[16]; }
  __attribute__ ((preserve_access_index));

long
f (struct S *s)
{
  typeof (s->l) x = s->i; /* { dg-reloc "byte_off struct S 0:0" } */
  __typeof__ (s->name) *p = 0;
  return x + (p != 0) + __builtin_types_compatible_p (typeof (s->i), int);
}
