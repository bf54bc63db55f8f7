/* SPDX-License-Identifier: GPL-3.0-or-later */
/* !a && !b, a || b and their like stay apart (design 6.4).  */

struct S { unsigned short a, b; unsigned char c, d; void *p, *q; }
  __attribute__ ((preserve_access_index));

int f1 (struct S *p) { return !p->a && !p->b; } /* { dg-reloc "byte_off struct S 0:0" }
  { dg-reloc "byte_off struct S 0:1" .-1 } */
int f2 (struct S *p) { return p->c || p->d; } /* { dg-reloc "byte_off struct S 0:2" }
  { dg-reloc "byte_off struct S 0:3" .-1 } */
int f3 (struct S *p) { return p->c != 1 || p->d != 2; } /* { dg-reloc "byte_off struct S 0:2" }
  { dg-reloc "byte_off struct S 0:3" .-1 } */
int f4 (struct S *p) { return !p->p && !p->q; } /* { dg-reloc "byte_off struct S 0:4" }
  { dg-reloc "byte_off struct S 0:5" .-1 } */
int f5 (struct S *p) { return (p->c | p->d) == 0; } /* { dg-reloc "byte_off struct S 0:2" }
  { dg-reloc "byte_off struct S 0:3" .-1 } */
int f6 (struct S *p) { return !(p->c || p->d); } /* { dg-reloc "byte_off struct S 0:2" }
  { dg-reloc "byte_off struct S 0:3" .-1 } */
