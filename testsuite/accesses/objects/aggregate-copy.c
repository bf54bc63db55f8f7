/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A whole nested record is copied from or to its relocated address (design
   3.2).  */

struct in { int x, y; long z; };
struct S { int i; struct in in; struct in arr[2]; }
  __attribute__ ((preserve_access_index));

struct in g;

void f1 (struct S *s) { g = s->in; } /* { dg-reloc "byte_off struct S 0:1" } */
void f2 (struct S *s) { s->in = g; } /* { dg-reloc "byte_off struct S 0:1" } */
void f3 (struct S *s, struct S *t) { s->in = t->arr[1]; } /* { dg-reloc "byte_off struct S 0:1" }
  { dg-reloc "byte_off struct S 0:2:1" .-1 } */
int f4 (struct S *s) { struct in x = s->in; return x.y; } /* { dg-reloc "byte_off struct S 0:1" } */
void f5 (struct S *s) { s->in = (struct in) { 1, 2, 3 }; } /* { dg-reloc "byte_off struct S 0:1:0" }
   { dg-reloc "byte_off struct S 0:1:1" .-1 }
   { dg-reloc "byte_off struct S 0:1:2" .-2 } */
