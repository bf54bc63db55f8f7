/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Pointers that are computed with: the stride is the target's size.  */

struct [[gnu::preserve_access_index]] S { int a, b; S *p; };

/* { dg-reloc "byte_off struct S 0:1" .+2 }
   { dg-reloc "byte_sz struct S 0" .+1 } */
int f1 (S *s, int i) { return s[i].b; }
int f2 (S *s) { return s[2].b; } /* { dg-reloc "byte_off struct S 2:1" } */
S *f3 (S *s, int i) { return s + i; } /* { dg-reloc "byte_sz struct S 0" } */
S *f4 (S *s) { return ++s; } /* { dg-reloc "byte_sz struct S 0" } */
long f5 (S *s, S *t) { return s - t; } /* { dg-reloc "byte_sz struct S 0" } */
int f6 (S *s, int n)
{
  int sum = 0;
  for (S *t = s; t != s + n; t++) /* { dg-reloc "byte_sz struct S 0" }
				     { dg-reloc "byte_sz struct S 0" .-1 } */
    sum += t->a; /* { dg-reloc "byte_off struct S 0:0" } */
  return sum;
}
