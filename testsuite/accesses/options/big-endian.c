/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A big-endian target has the same records (design 3.2).  */
/* { dg-options "-mbig-endian" } */

struct S { int i; unsigned a : 3, b : 5; struct { int q; }; int arr[4]; }
  __attribute__ ((preserve_access_index));

int f1 (struct S *s) { return s->i; } /* { dg-reloc "byte_off struct S 0:0" } */
int f2 (struct S *s) { return s->b; } /* { dg-reloc "byte_off,byte_sz,lshift_u64,rshift_u64,signed struct S 0:2" } */
void f3 (struct S *s, int v) { s->a = v; } /* { dg-reloc "byte_off,byte_sz,lshift_u64,rshift_u64 struct S 0:1" } */
int f4 (struct S *s) { return s->q; } /* { dg-reloc "byte_off struct S 0:3:0" } */
int f5 (struct S *s, int i) { return s->arr[i]; } /* { dg-reloc "byte_off,byte_sz struct S 0:4:0" } */
