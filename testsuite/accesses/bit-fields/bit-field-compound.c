/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Compound assignment, ++ and -- of a bit-field read it and write it (design
   3.2).  */

struct S { unsigned a : 3; int b : 5; }
  __attribute__ ((preserve_access_index));

void f0 (struct S *s) { s->a++; } /* { dg-reloc "byte_off,byte_sz,lshift_u64,rshift_u64,signed struct S 0:0" }
  { dg-reloc "byte_off,byte_sz,lshift_u64,rshift_u64 struct S 0:0" .-1 } */
void f1 (struct S *s, int v) { s->b += v; } /* { dg-reloc "byte_off,byte_sz,lshift_u64,rshift_u64,signed struct S 0:1" }
  { dg-reloc "byte_off,byte_sz,lshift_u64,rshift_u64 struct S 0:1" .-1 } */
void f2 (struct S *s, struct S *t) { s->a = t->b; } /* { dg-reloc "byte_off,byte_sz,lshift_u64,rshift_u64,signed struct S 0:1" }
  { dg-reloc "byte_off,byte_sz,lshift_u64,rshift_u64 struct S 0:0" .-1 } */
void f3 (struct S *s) { s->a |= 4; } /* { dg-reloc "byte_off,byte_sz,lshift_u64,rshift_u64,signed struct S 0:0" }
  { dg-reloc "byte_off,byte_sz,lshift_u64,rshift_u64 struct S 0:0" .-1 } */
