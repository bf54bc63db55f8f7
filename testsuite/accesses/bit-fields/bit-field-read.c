/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A read of a bit-field gives the five records that its value needs, signed or
   not, of any declared type (design 3.2).  */

struct S
{
  unsigned a : 3;
  int b : 5;
  unsigned long c : 40;
  long d : 24;
  _Bool e : 1;
  unsigned char f : 4;
  enum kind { X, Y, Z } g : 4;
  unsigned full : 32;
  unsigned long whole : 64;
} __attribute__ ((preserve_access_index));

int f0 (struct S *s) { return s->a; } /* { dg-reloc "byte_off,byte_sz,lshift_u64,rshift_u64,signed struct S 0:0" } */
int f1 (struct S *s) { return s->b; } /* { dg-reloc "byte_off,byte_sz,lshift_u64,rshift_u64,signed struct S 0:1" } */
long f2 (struct S *s) { return s->c; } /* { dg-reloc "byte_off,byte_sz,lshift_u64,rshift_u64,signed struct S 0:2" } */
long f3 (struct S *s) { return s->d; } /* { dg-reloc "byte_off,byte_sz,lshift_u64,rshift_u64,signed struct S 0:3" } */
int f4 (struct S *s) { return s->e; } /* { dg-reloc "byte_off,byte_sz,lshift_u64,rshift_u64,signed struct S 0:4" } */
int f5 (struct S *s) { return s->f; } /* { dg-reloc "byte_off,byte_sz,lshift_u64,rshift_u64,signed struct S 0:5" } */
int f6 (struct S *s) { return s->g; } /* { dg-reloc "byte_off,byte_sz,lshift_u64,rshift_u64,signed struct S 0:6" } */
unsigned f7 (struct S *s) { return s->full; } /* { dg-reloc "byte_off,byte_sz,lshift_u64,rshift_u64,signed struct S 0:7" } */
unsigned long f8 (struct S *s) { return s->whole; } /* { dg-reloc "byte_off,byte_sz,lshift_u64,rshift_u64,signed struct S 0:8" } */
