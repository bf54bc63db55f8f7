/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A nested array of relocatable records that decays is an address with the outer
   root; sums on it have the element's own stride (design 3.2).  */

struct in { int x, y; } __attribute__ ((preserve_access_index));
struct S { int n; struct in e[4]; } __attribute__ ((preserve_access_index));

struct in *f1 (struct S *s, int i) { struct in *p = s->e; return p + i; } /* { dg-reloc "byte_off struct S 0:1" }
  { dg-reloc "byte_sz struct in 0" .-1 } */
int f2 (struct S *s) { return (s->e + 2)->y; } /* { dg-reloc "byte_off struct S 0:1" }
  { dg-reloc "byte_off struct in 2:1" .-1 } */
