/* SPDX-License-Identifier: GPL-3.0-or-later */
/* min, max, abs and sign patterns read each member under its own
   record (design 6.4).  */

struct S { int a, b; long l; unsigned u; }
  __attribute__ ((preserve_access_index));

int
f1 (struct S *p)
{
  int a = p->a; /* { dg-reloc "byte_off struct S 0:0" } */
  int b = p->b; /* { dg-reloc "byte_off struct S 0:1" } */
  return a < b ? a : b;
}
long f2 (struct S *p, long n) { long l = p->l; return l > n ? l : n; } /* { dg-reloc "byte_off struct S 0:2" } */
int f3 (struct S *p) { return __builtin_abs (p->a); } /* { dg-reloc "byte_off struct S 0:0" } */
int f4 (struct S *p) { return p->a < 0; } /* { dg-reloc "byte_off struct S 0:0" } */
int f5 (struct S *p) { return p->u / 8; } /* { dg-reloc "byte_off struct S 0:3" } */
int f6 (struct S *p) { return !(p->a == 3); } /* { dg-reloc "byte_off struct S 0:0" } */
