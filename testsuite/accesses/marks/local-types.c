/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Records defined in functions and blocks are marked as others; one that hides
   another has its own mark (design 3.1).  */

struct S { int i, j; } __attribute__ ((preserve_access_index));

int
f1 (void *v)
{
  struct S { int a, b, i; } *p = v;
  return p->i;
}

int
f2 (void *v)
{
  struct L { int a, b; } __attribute__ ((preserve_access_index)) *p = v;
  {
    struct L { int c, a; } *q = v;
    v = p->b + (char *) v + q->a; /* { dg-reloc "byte_off struct L 0:1" } */
  }
  return ((struct S *) v)->j; /* { dg-reloc "byte_off struct S 0:1" } */
}
