/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Comparisons of bit-fields, which both GCCs fold with their neighbours, stay
   apart: with constants, with each other, at every -O (design 6.4).  */

struct S { unsigned a : 3, b : 5, c : 1, d : 1; int e : 6; }
  __attribute__ ((preserve_access_index));

int f1 (struct S *p) { return p->a == 1; } /* { dg-reloc "byte_off,byte_sz,lshift_u64,rshift_u64,signed struct S 0:0" } */
int f2 (struct S *p) { return p->c && p->d; } /* { dg-reloc "byte_off,byte_sz,lshift_u64,rshift_u64,signed struct S 0:2" }
  { dg-reloc "byte_off,byte_sz,lshift_u64,rshift_u64,signed struct S 0:3" .-1 } */
int f3 (struct S *p) { return p->a == 2 && p->b == 3; } /* { dg-reloc "byte_off,byte_sz,lshift_u64,rshift_u64,signed struct S 0:0" }
  { dg-reloc "byte_off,byte_sz,lshift_u64,rshift_u64,signed struct S 0:1" .-1 } */
int f4 (struct S *p, struct S *q) { return p->b == q->b; } /* { dg-reloc "byte_off,byte_sz,lshift_u64,rshift_u64,signed struct S 0:1" }
  { dg-reloc "byte_off,byte_sz,lshift_u64,rshift_u64,signed struct S 0:1" .-1 } */
int f5 (struct S *p) { return p->e < 0; } /* { dg-reloc "byte_off,byte_sz,lshift_u64,rshift_u64,signed struct S 0:4" } */
int f6 (struct S *p) { return !p->c; } /* { dg-reloc "byte_off,byte_sz,lshift_u64,rshift_u64,signed struct S 0:2" } */
void f7 (struct S *p, int *out) { if (p->e == -1) *out = 3; } /* { dg-reloc "byte_off,byte_sz,lshift_u64,rshift_u64,signed struct S 0:4" } */
int f8 (struct S *p) { return (p->b & 3) == 2; } /* { dg-reloc "byte_off,byte_sz,lshift_u64,rshift_u64,signed struct S 0:1" } */
