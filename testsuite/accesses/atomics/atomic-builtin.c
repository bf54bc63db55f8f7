/* SPDX-License-Identifier: GPL-3.0-or-later */
/* __atomic builtins on members, each on one of its own (design 3.2, 6.5).  */
/* { dg-options "-mcpu=v3" } */

struct S { int pad; long a, b; int c, d, e; long f, g; }
  __attribute__ ((preserve_access_index));

long f1 (struct S *s) { return __atomic_fetch_add (&s->a, 2, __ATOMIC_RELAXED); } /* { dg-reloc "byte_off struct S 0:1" } */
long f2 (struct S *s) { return __atomic_add_fetch (&s->b, 2, __ATOMIC_SEQ_CST); } /* { dg-reloc "byte_off struct S 0:2" } */
int f3 (struct S *s) { return __atomic_exchange_n (&s->c, 2, __ATOMIC_SEQ_CST); } /* { dg-reloc "byte_off struct S 0:3" } */
void f4 (struct S *s) { __atomic_fetch_or (&s->d, 4, __ATOMIC_RELAXED); } /* { dg-reloc "byte_off struct S 0:4" } */
int
f5 (struct S *s, int old)
{
  return __atomic_compare_exchange_n (&s->e, &old, 7, 0, __ATOMIC_SEQ_CST, /* { dg-reloc "byte_off struct S 0:5" } */
				      __ATOMIC_SEQ_CST);
}
void f6 (struct S *s) { __atomic_fetch_sub (&s->f, 4, __ATOMIC_RELAXED); } /* { dg-reloc "byte_off struct S 0:6" } */
