/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Members of records behind a sum, written, incremented and assigned to each
   other (design 3.2).  */

struct S { int i, j; int a[4]; unsigned b : 3; }
  __attribute__ ((preserve_access_index));

void f1 (struct S *p, int n) { p[n].j = 2; } /* { dg-reloc "byte_off struct S 0:1" }
  { dg-reloc "byte_sz struct S 0" .-1 } */
/* GCC copies the sum: the record is there twice.  */
void f2 (struct S *p, int n) { p[n].j += 2; } /* { dg-reloc "byte_off struct S 0:1" }
  { dg-reloc "byte_off struct S 0:1" .-1 }
  { dg-reloc "byte_sz struct S 0" .-2 }
  { dg-reloc-query "byte_sz struct S 0" { -O0 } .-3 } */
void f3 (struct S *p, int n) { (p + n)->i++; } /* { dg-reloc "byte_off struct S 0:0" }
  { dg-reloc "byte_off struct S 0:0" .-1 }
  { dg-reloc "byte_sz struct S 0" .-2 } */
void f4 (struct S *p) { p[2].i |= 1; } /* { dg-reloc "byte_off struct S 2:0" }
  { dg-reloc "byte_off struct S 2:0" .-1 } */
void f5 (struct S *p, struct S *q, int n) { p[1].i = q[n].j; } /* { dg-reloc "byte_off struct S 1:0" }
  { dg-reloc "byte_off struct S 0:1" .-1 }
  { dg-reloc "byte_sz struct S 0" .-2 } */
int f6 (struct S *p, int n) { return p[n].b; } /* { dg-reloc "byte_off,byte_sz,lshift_u64,rshift_u64,signed struct S 0:3" }
  { dg-reloc "byte_sz struct S 0" .-1 } */
int f7 (struct S *p) { return p[2].b; } /* { dg-reloc "byte_off,byte_sz,lshift_u64,rshift_u64,signed struct S 2:3" } */
int *f8 (struct S *p, int n, int k) { return &p[n].a[k]; } /* { dg-reloc "byte_off,byte_sz struct S 0:2:0" }
  { dg-reloc "byte_sz struct S 0" .-1 } */
