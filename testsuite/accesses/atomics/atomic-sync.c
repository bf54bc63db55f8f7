/* SPDX-License-Identifier: GPL-3.0-or-later */
/* __sync builtins on members: the record is kept at every -O (design 3.2, 6.5).
   Each function has a member of its own, so that one record cannot stand in for
   another.  */
/* { dg-options "-mcpu=v3" } */

struct S { int pad; int a; long b, c; int d; long e[4], f[4]; int g; long h, i; }
  __attribute__ ((preserve_access_index));

void f1 (struct S *s) { __sync_fetch_and_add (&s->a, 1); } /* { dg-reloc "byte_off struct S 0:1" } */
long f2 (struct S *s) { return __sync_fetch_and_add (&s->b, 2); } /* { dg-reloc "byte_off struct S 0:2" } */
long f3 (struct S *s) { return __sync_val_compare_and_swap (&s->c, 1, 2); } /* { dg-reloc "byte_off struct S 0:3" } */
int f4 (struct S *s) { return __sync_lock_test_and_set (&s->d, 1); } /* { dg-reloc "byte_off struct S 0:4" } */
void f5 (struct S *s) { __sync_fetch_and_or (&s->e[2], 1); } /* { dg-reloc "byte_off struct S 0:5:2" } */
long f6 (struct S *s, int i) { return __sync_fetch_and_and (&s->f[i], 1); } /* { dg-reloc "byte_off,byte_sz struct S 0:6:0" } */
int f7 (struct S *s) { return __sync_bool_compare_and_swap (&s->g, 1, 2); } /* { dg-reloc "byte_off struct S 0:7" } */
long f8 (struct S *s) { return __sync_xor_and_fetch (&s->h, 2); } /* { dg-reloc "byte_off struct S 0:8" } */
long f9 (struct S *s) { return __sync_sub_and_fetch (&s->i, 2); } /* { dg-reloc "byte_off struct S 0:9" } */
