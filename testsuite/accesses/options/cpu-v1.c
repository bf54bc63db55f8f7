/* SPDX-License-Identifier: GPL-3.0-or-later */
/* BPF version 1, which has no 32-bit arithmetic and half of the jumps, has the
   same records (design 6.10).  */
/* { dg-options "-mcpu=v1" } */

struct S { unsigned char c; unsigned u; int i; unsigned a : 3; int b : 5; int arr[4]; }
  __attribute__ ((preserve_access_index));

int f1 (struct S *s) { return s->c < 3; } /* { dg-reloc "byte_off struct S 0:0" } */
unsigned f2 (struct S *s) { return s->u; } /* { dg-reloc "byte_off struct S 0:1" } */
long f3 (struct S *s) { return s->i; } /* { dg-reloc "byte_off struct S 0:2" } */
int f4 (struct S *s) { return s->a; } /* { dg-reloc "byte_off,byte_sz,lshift_u64,rshift_u64,signed struct S 0:3" } */
void f5 (struct S *s, int v) { s->b = v; } /* { dg-reloc "byte_off,byte_sz,lshift_u64,rshift_u64 struct S 0:4" } */
int f6 (struct S *s, int i) { return s->arr[i]; } /* { dg-reloc "byte_off,byte_sz struct S 0:5:0" } */
long f7 (struct S *s, struct S *t) { return s - t; } /* { dg-reloc "byte_sz struct S 0" } */
