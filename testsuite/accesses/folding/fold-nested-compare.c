/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Comparisons of members of nested records, of array elements and of a
   variable's members stay apart (design 6.4).  */

struct S { struct { short x, y; } in; char name[4]; union { struct { short p, q; }; int pq; }; }
  __attribute__ ((preserve_access_index));
extern struct S v;

int f1 (struct S *s) { return s->in.x == 1 && s->in.y == 2; } /* { dg-reloc "byte_off struct S 0:0:0" }
  { dg-reloc "byte_off struct S 0:0:1" .-1 } */
int f2 (struct S *s) { return s->name[0] == 'a' && s->name[1] == 'b'; } /* { dg-reloc "byte_off struct S 0:1:0" }
  { dg-reloc "byte_off struct S 0:1:1" .-1 } */
int f3 (struct S *s) { return s->p == 1 && s->q == 2; } /* { dg-reloc "byte_off struct S 0:2:0:0" }
  { dg-reloc "byte_off struct S 0:2:0:1" .-1 } */
int f4 (void) { return v.in.x == 1 && v.in.y == 2; } /* { dg-reloc "byte_off struct S 0:0:0" }
  { dg-reloc "byte_off struct S 0:0:1" .-1 } */
