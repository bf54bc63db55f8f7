/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Destructors and what is done when they have to be called: GCC's own pass for
   the attribute crashed on these.
   { dg-options "-fexceptions" }  */

struct [[gnu::preserve_access_index]] S { int a, b; };

extern void use (int);

struct guard
{
  S *s;
  guard (S *p) : s (p) { use (p->a); } /* { dg-reloc "byte_off struct S 0:0" } */
  ~guard () { use (s->b); } /* { dg-reloc "byte_off struct S 0:1" } */
};

int
f (S *s)
{
  guard g (s);
  use (1);
  return s->b; /* { dg-reloc "byte_off struct S 0:1" } */
}
