/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Sums and differences in conditions, in place of a truth value and in loops
   (design 3.2).  */

struct S { int i, j; } __attribute__ ((preserve_access_index));
extern void yes (void);

void f1 (struct S *p, struct S *end) { if (p + 1 <= end) yes (); } /* { dg-reloc "byte_sz struct S 0" } */
void f2 (struct S *p, struct S *q) { if (p - q) yes (); } /* this is "p != q" */
void f3 (struct S *p, struct S *end) { while (++p < end) yes (); } /* { dg-reloc "byte_sz struct S 0" } */
void f4 (struct S *p, struct S *end) { do yes (); while (p++ != end); } /* { dg-reloc "byte_sz struct S 0" } */
void f5 (struct S *p, struct S *q) { if (p - q == 3) yes (); } /* { dg-reloc "byte_sz struct S 0" } */
void f6 (struct S *p, int n) { if (!p[n].j) yes (); } /* { dg-reloc "byte_off struct S 0:1" }
  { dg-reloc "byte_sz struct S 0" .-1 } */
