/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A record of 3,000 members (design 3.2).  */

#define TEN(X) int X##0, X##1, X##2, X##3, X##4, X##5, X##6, X##7, X##8, X##9;
#define HUNDRED(X) TEN (X##0) TEN (X##1) TEN (X##2) TEN (X##3) TEN (X##4) \
  TEN (X##5) TEN (X##6) TEN (X##7) TEN (X##8) TEN (X##9)
#define THOUSAND(X) HUNDRED (X##0) HUNDRED (X##1) HUNDRED (X##2) \
  HUNDRED (X##3) HUNDRED (X##4) HUNDRED (X##5) HUNDRED (X##6) HUNDRED (X##7) \
  HUNDRED (X##8) HUNDRED (X##9)

struct S { THOUSAND (a) THOUSAND (b) THOUSAND (c) unsigned bit : 1; }
  __attribute__ ((preserve_access_index));

int f1 (struct S *s) { return s->a999; } /* { dg-reloc "byte_off struct S 0:999" } */
int f2 (struct S *s) { return s->c999; } /* { dg-reloc "byte_off struct S 0:2999" } */
int f3 (struct S *s) { return s->bit; } /* { dg-reloc "byte_off,byte_sz,lshift_u64,rshift_u64,signed struct S 0:3000" } */
