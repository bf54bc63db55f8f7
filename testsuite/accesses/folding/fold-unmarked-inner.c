/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Nor are comparisons in an unmarked record inside a marked one folded, nor those
   in one between (design 6.4).  */

struct plain { short x, y; struct { char c, d; } in; };
struct S { int i; struct plain p; struct plain a[2]; }
  __attribute__ ((preserve_access_index));

int f1 (struct S *s) { return s->p.x == 1 && s->p.y == 2; } /* { dg-reloc "byte_off struct S 0:1:0" }
  { dg-reloc "byte_off struct S 0:1:1" .-1 } */
int f2 (struct S *s) { return s->p.in.c == 1 && s->p.in.d == 2; } /* { dg-reloc "byte_off struct S 0:1:2:0" }
  { dg-reloc "byte_off struct S 0:1:2:1" .-1 } */
int f3 (struct S *s) { return s->a[1].x == 1 && s->a[1].y == 2; } /* { dg-reloc "byte_off struct S 0:2:1:0" }
  { dg-reloc "byte_off struct S 0:2:1:1" .-1 } */
int f4 (struct plain *p) { return p->x == 1 && p->y == 2; }
