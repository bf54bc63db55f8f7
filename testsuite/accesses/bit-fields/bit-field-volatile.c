/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A bit-field that the source makes volatile is read and written as often as it
   says (design 3.2).  */

struct S { unsigned a : 3; volatile unsigned b : 5; }
  __attribute__ ((preserve_access_index));

int f0 (volatile struct S *s) { return s->a; } /* { dg-reloc "byte_off,byte_sz,lshift_u64,rshift_u64,signed struct S 0:0" } */
void f1 (struct S *s) { s->b = 1; } /* { dg-reloc "byte_off,byte_sz,lshift_u64,rshift_u64 struct S 0:1" } */
int f2 (struct S *s) { return s->b; } /* { dg-reloc "byte_off,byte_sz,lshift_u64,rshift_u64,signed struct S 0:1" } */
