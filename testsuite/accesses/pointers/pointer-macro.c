/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Sums in macros, several at one place of the source (design 3.2).  */

struct S { int i, j; } __attribute__ ((preserve_access_index));

#define NTH(P, N) ((P) + (N))
#define NTH_J(P, N) (NTH (P, N)->j)

int f1 (struct S *p, int n) { return NTH_J (p, n); } /* { dg-reloc "byte_off struct S 0:1" }
  { dg-reloc "byte_sz struct S 0" .-1 } */
int f2 (struct S *p) { return NTH_J (p, 3); } /* { dg-reloc "byte_off struct S 3:1" } */
struct S *f3 (struct S *p, int n) { return NTH (p, n); } /* { dg-reloc "byte_sz struct S 0" } */
