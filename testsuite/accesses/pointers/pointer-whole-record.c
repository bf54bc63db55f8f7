/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Whole records behind a sum: the stride is relocated, and there is no member
   (design 3.2).  */

struct S { int i, j; } __attribute__ ((preserve_access_index));

void f1 (struct S *p, struct S *q, int n) { p[n] = *q; } /* { dg-reloc "byte_sz struct S 0" } */
void f2 (struct S *p, struct S *q) { *p = q[3]; } /* { dg-reloc "byte_sz struct S 0" } */
void f3 (struct S *p, struct S *q) { *p = q[0]; }
