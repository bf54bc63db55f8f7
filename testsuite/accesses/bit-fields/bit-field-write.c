/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A write of a bit-field gives the records of its place, but for the sign, which
   a write has no use for (design 3.2).  */

struct S { unsigned a : 3; int b : 5; unsigned long c : 40; _Bool e : 1; }
  __attribute__ ((preserve_access_index));

void f0 (struct S *s, int v) { s->a = v; } /* { dg-reloc "byte_off,byte_sz,lshift_u64,rshift_u64 struct S 0:0" } */
void f1 (struct S *s) { s->b = -1; } /* { dg-reloc "byte_off,byte_sz,lshift_u64,rshift_u64 struct S 0:1" } */
void f2 (struct S *s, long v) { s->c = v; } /* { dg-reloc "byte_off,byte_sz,lshift_u64,rshift_u64 struct S 0:2" } */
void f3 (struct S *s, int v) { s->e = v; } /* { dg-reloc "byte_off,byte_sz,lshift_u64,rshift_u64 struct S 0:3" } */
