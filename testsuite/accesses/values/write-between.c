/* SPDX-License-Identifier: GPL-3.0-or-later */
/* From one member to another: a record each (design 3.2).  GCC reads a
   member back whose new value is used: that is one more.  */

struct S { int i, j, k; long l; } __attribute__ ((preserve_access_index));
struct T { int a, b; };

void
f1 (struct S *s, struct S *t)
{
  s->i = t->j; /* { dg-reloc "byte_off struct S 0:0" } */
  /* { dg-reloc "byte_off struct S 0:1" .-1 } */
}

void
f2 (struct S *s, struct T *t)
{
  t->a = s->k; /* { dg-reloc "byte_off struct S 0:2" } */
  s->l = t->b; /* { dg-reloc "byte_off struct S 0:3" } */
}

void
f3 (struct S *s)
{
  s->i = s->j = 3; /* { dg-reloc "byte_off struct S 0:0" } */
  /* { dg-reloc "byte_off struct S 0:1" .-1 } */
  /* { dg-reloc "byte_off struct S 0:1" .-2 } */
}
