/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Records that one macro makes on one line: the one inside is told from the
   ones beside by the tokens' order (design 3.1).  */

#define DEFINE(X) \
  struct before_##X { int a, b; }; \
  struct outer_##X { struct inner_##X { int a, b; } in; } \
    __attribute__ ((preserve_access_index)); \
  struct after_##X { int a, b; };

DEFINE (one) DEFINE (two)

int f1 (struct inner_one *p) { return p->b; } /* { dg-reloc "byte_off struct inner_one 0:1" } */
int f2 (struct inner_two *p) { return p->b; } /* { dg-reloc "byte_off struct inner_two 0:1" } */
int f3 (struct before_one *p) { return p->b; }
int f4 (struct after_one *p) { return p->b; }
int f5 (struct before_two *p) { return p->b; }
int f6 (struct after_two *p) { return p->b; }
int f7 (struct outer_two *p) { return p->in.b; } /* { dg-reloc "byte_off struct outer_two 0:0:1" } */
