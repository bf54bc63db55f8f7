/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Bit-fields: each has its own five records, also where C++ would compare two at
   once.  */

struct [[gnu::preserve_access_index]] S
{
  unsigned int a : 3;
  unsigned int b : 5;
  int c : 7;
};

int f1 (S *s) { return s->a; } /* { dg-reloc "byte_off,byte_sz,lshift_u64,rshift_u64,signed struct S 0:0" } */
int f2 (S &s) { return s.c; } /* { dg-reloc "byte_off,byte_sz,lshift_u64,rshift_u64,signed struct S 0:2" } */
void f3 (S *s) { s->b = 3; } /* { dg-reloc "byte_off,byte_sz,lshift_u64,rshift_u64 struct S 0:1" } */
bool f4 (S *s)
{
  return s->a == 1 /* { dg-reloc "byte_off,byte_sz,lshift_u64,rshift_u64,signed struct S 0:0" } */
    && s->b == 2; /* { dg-reloc "byte_off,byte_sz,lshift_u64,rshift_u64,signed struct S 0:1" } */
}
bool f5 (S *s) { return s->b == 7; } /* { dg-reloc "byte_off,byte_sz,lshift_u64,rshift_u64,signed struct S 0:1" } */
