/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The pragma is in force inside a function too, and does not end with it
   (design 3.1).  */

int
f1 (void *v)
{
#pragma clang attribute push (__attribute__((preserve_access_index)), apply_to = record)
  struct local { int i, j; } *p = v;
#pragma clang attribute pop
  struct plain { int i, j; } *q = v;
  return p->j + q->i; /* { dg-reloc "byte_off struct local 0:1" } */
}

int
f2 (void *v)
{
#pragma clang attribute push (__attribute__((preserve_access_index)), apply_to = record)
  return *(char *) v;
}
struct S { int i, j; };
#pragma clang attribute pop

int f3 (struct S *p) { return p->j; } /* { dg-reloc "byte_off struct S 0:1" } */
