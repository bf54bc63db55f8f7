/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Loops that -O3 unrolls and turns into straight code keep the records (design
   3.2).  */
/* { dg-options "-O3 -funroll-loops" }
   { dg-opt "-O2" } */

struct S { int n; int a[8]; struct { int x, y; } e[4]; }
  __attribute__ ((preserve_access_index));

int
f1 (struct S *s)
{
  int sum = 0;
  for (int i = 0; i < 4; i++)
    sum += s->e[i].y; /* { dg-reloc "byte_off struct S 0:2:0:1" } */
    /* { dg-reloc "byte_sz struct S 0:2:0" .-1 } */
  return sum;
}

void
f2 (struct S *s, struct S *t)
{
  for (int i = 0; i < 8; i++)
    s->a[i] = t->a[i]; /* { dg-reloc "byte_off,byte_sz struct S 0:1:0" } */
    /* { dg-reloc "byte_off,byte_sz struct S 0:1:0" .-1 } */
}

void
f3 (struct S *s)
{
  for (int i = 0; i < 8; i++)
    s->a[i] = 0; /* { dg-reloc "byte_off,byte_sz struct S 0:1:0" } */
}
