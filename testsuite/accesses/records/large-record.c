/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A record of 300 members, and one that is in it at the end (design 3.2).  */

#define TEN(X) int X##0, X##1, X##2, X##3, X##4, X##5, X##6, X##7, X##8, X##9;
#define HUNDRED(X) TEN (X##0) TEN (X##1) TEN (X##2) TEN (X##3) TEN (X##4) \
  TEN (X##5) TEN (X##6) TEN (X##7) TEN (X##8) TEN (X##9)

struct S { HUNDRED (a) HUNDRED (b) HUNDRED (c) struct { int x, y; } last; }
  __attribute__ ((preserve_access_index));

int f1 (struct S *s) { return s->a00; } /* { dg-reloc "byte_off struct S 0:0" } */
int f2 (struct S *s) { return s->b57; } /* { dg-reloc "byte_off struct S 0:157" } */
int f3 (struct S *s) { return s->c99; } /* { dg-reloc "byte_off struct S 0:299" } */
int f4 (struct S *s) { return s->last.y; } /* { dg-reloc "byte_off struct S 0:300:1" } */
