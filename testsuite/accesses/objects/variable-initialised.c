/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What an initialiser stores into a variable member by member is relocated, as
   clang does it; a read of the variable finds it there (design 3.2).  */

struct S { int i, j; struct { int k; } in; }
  __attribute__ ((preserve_access_index));

extern void use (struct S *);

int
f1 (int x)
{
  struct S s = { .j = x }; /* { dg-reloc "byte_off struct S 0:1" } */
  use (&s);
  return s.j; /* { dg-reloc "byte_off struct S 0:1" } */
}

int
f2 (int x)
{
  struct S s = { .in = { x } }; /* { dg-reloc "byte_off struct S 0:2:0" } */
  use (&s);
  return s.in.k; /* { dg-reloc "byte_off struct S 0:2:0" } */
}
