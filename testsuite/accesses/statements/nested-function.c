/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Accesses in nested functions, through their own variables and through those
   of the function around, which GCC puts into a frame (design 3.2).  */

struct S { int a, b; } __attribute__ ((preserve_access_index));

extern void use (void *);

int
f1 (struct S *s, int x)
{
  struct S local;
  int inner (struct S *t)
  {
    s->a = t->a; /* { dg-reloc "byte_off struct S 0:0" } */
    /* { dg-reloc "byte_off struct S 0:0" .-1 } */
    return local.b; /* { dg-reloc "byte_off struct S 0:1" } */
  }
  use (&local);
  local.b = x; /* { dg-reloc "byte_off struct S 0:1" } */
  return inner (&local) + s->b; /* { dg-reloc "byte_off struct S 0:1" } */
}
