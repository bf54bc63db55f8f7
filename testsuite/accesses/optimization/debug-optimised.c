/* SPDX-License-Identifier: GPL-3.0-or-later */
/* -Og, and -g beside -gbtf, give the same records (design 3.2).  */
/* { dg-options "-Og" }
   { dg-opt "-O1" } */

struct S { int i; unsigned a : 3; struct { int q; }; }
  __attribute__ ((preserve_access_index));

int f1 (struct S *s) { return s->i; } /* { dg-reloc "byte_off struct S 0:0" } */
int f2 (struct S *s) { return s->a; } /* { dg-reloc "byte_off,byte_sz,lshift_u64,rshift_u64,signed struct S 0:1" } */
int f3 (struct S *s) { return s->q; } /* { dg-reloc "byte_off struct S 0:2:0" } */
