/* SPDX-License-Identifier: GPL-3.0-or-later */
/* BPF version 4, with loads that extend the sign, has the same records (design
   6.10).  */
/* { dg-options "-mcpu=v4" } */

struct S { signed char c; short h; int i; int b : 5; int arr[4]; }
  __attribute__ ((preserve_access_index));

long f1 (struct S *s) { return s->c; } /* { dg-reloc "byte_off struct S 0:0" } */
long f2 (struct S *s) { return s->h; } /* { dg-reloc "byte_off struct S 0:1" } */
long f3 (struct S *s) { return s->i; } /* { dg-reloc "byte_off struct S 0:2" } */
int f4 (struct S *s) { return s->b; } /* { dg-reloc "byte_off,byte_sz,lshift_u64,rshift_u64,signed struct S 0:3" } */
long f5 (struct S *s, int i) { return s->arr[i]; } /* { dg-reloc "byte_off,byte_sz struct S 0:4:0" } */
