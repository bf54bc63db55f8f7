/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What the plugin defines for itself is nobody's macro: -pedantic has nothing to
   say.  { dg-options "-std=c90 -pedantic-errors -Wall" } */

struct S { int i; int j; } __attribute__ ((btf_relocatable));

int
f (struct S *s)
{
  return s->j; /* { dg-reloc "byte_off struct S 0:1" } */
}
