/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Accesses in __builtin_expect and its like (design 3.2).  */

struct S { int i, j; void *p; } __attribute__ ((preserve_access_index));

#define likely(X) __builtin_expect (!!(X), 1)

int f1 (struct S *s) { return likely (s->i) ? 1 : s->j; } /* { dg-reloc "byte_off struct S 0:0" }
  { dg-reloc "byte_off struct S 0:1" .-1 } */
void *f2 (struct S *s) { return __builtin_assume_aligned (s->p, 8); } /* { dg-reloc "byte_off struct S 0:2" } */
