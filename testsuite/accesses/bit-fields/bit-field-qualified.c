/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Bit-fields of qualified and typedef'd types, through qualified pointees (design
   3.2).  */

typedef unsigned short u16;
typedef const int ci;
struct S { u16 a : 3; const unsigned b : 5; ci c : 7; }
  __attribute__ ((preserve_access_index));

int f0 (const struct S *s) { return s->a; } /* { dg-reloc "byte_off,byte_sz,lshift_u64,rshift_u64,signed struct S 0:0" } */
int f1 (struct S *s) { return s->b; } /* { dg-reloc "byte_off,byte_sz,lshift_u64,rshift_u64,signed struct S 0:1" } */
int f2 (const volatile struct S *s) { return s->c; } /* { dg-reloc "byte_off,byte_sz,lshift_u64,rshift_u64,signed struct S 0:2" } */
