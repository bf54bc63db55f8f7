/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Sums on pointers to relocatable records, in the forms that the parser treats
   differently: one stride for each sum that the source writes (design 3.2).  */

struct S { int i, j; struct S *next; } __attribute__ ((preserve_access_index));

int f1 (struct S *p, int i) { return i[p].j; } /* { dg-reloc "byte_off struct S 0:1" }
  { dg-reloc "byte_sz struct S 0" .-1 } */
int f2 (void *v, int i) { return ((struct S *) v)[i].j; } /* { dg-reloc "byte_off struct S 0:1" }
  { dg-reloc "byte_sz struct S 0" .-1 } */
int f3 (void *v, int i) { return ((const struct S *) v + i)->j; } /* { dg-reloc "byte_off struct S 0:1" }
  { dg-reloc "byte_sz struct S 0" .-1 } */
int f4 (struct S *p, struct S *q, int c, int i) { return (c ? p : q)[i].j; } /* { dg-reloc "byte_off struct S 0:1" }
  { dg-reloc "byte_sz struct S 0" .-1 } */
int f5 (struct S *p, int i) { return p->next[i].j; } /* { dg-reloc "byte_off struct S 0:2" }
  { dg-reloc "byte_off struct S 0:1" .-1 }
  { dg-reloc "byte_sz struct S 0" .-2 } */
struct S *f6 (struct S *p, int i) { return p->next + i; } /* { dg-reloc "byte_off struct S 0:2" }
  { dg-reloc "byte_sz struct S 0" .-1 } */
int f7 (struct S *p) { return p[p->i].j; } /* { dg-reloc "byte_off struct S 0:0" }
  { dg-reloc "byte_off struct S 0:1" .-1 }
  { dg-reloc "byte_sz struct S 0" .-2 } */
int f8 (struct S *p, unsigned char i) { return p[i].j; } /* { dg-reloc "byte_off struct S 0:1" }
  { dg-reloc "byte_sz struct S 0" .-1 } */
int f9 (struct S *p, unsigned n) { return p[n - 1].j; } /* { dg-reloc "byte_off struct S 0:1" }
  { dg-reloc "byte_sz struct S 0" .-1 } */
int f10 (struct S *p, int i) { return p[i + 1].j; } /* { dg-reloc "byte_off struct S 0:1" }
  { dg-reloc "byte_sz struct S 0" .-1 } */
int f11 (struct S *p, int i) { return p[2 * i].j; } /* { dg-reloc "byte_off struct S 0:1" }
  { dg-reloc "byte_sz struct S 0" .-1 } */
int f12 (struct S *p, int c) { return p[c ? 1 : 2].j; } /* { dg-reloc "byte_off struct S 0:1" }
  { dg-reloc "byte_sz struct S 0" .-1 } */
