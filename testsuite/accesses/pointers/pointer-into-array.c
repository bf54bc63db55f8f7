/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Pointers into arrays of marked and unmarked records inside a marked one:
   sums have the stride of a marked element, that of another stays (design
   3.2).  */

struct in { int x[4]; } __attribute__ ((preserve_access_index));
struct plain { int x[4]; };
struct S { int i; struct in arr[3]; struct plain other[3]; int (*m)[4]; }
  __attribute__ ((preserve_access_index));

int f1 (struct S *s, int i) { return (s->arr + i)->x[2]; } /* { dg-reloc "byte_off struct S 0:1" }
  { dg-reloc "byte_sz struct in 0" .-1 }
  { dg-reloc "byte_off struct in 0:0:2" .-2 } */
int f2 (struct S *s, int i) { return (s->other + i)->x[2]; } /* { dg-reloc "byte_off struct S 0:2" } */
int f3 (struct S *s, int i) { return s->m[i][2]; } /* { dg-reloc "byte_off struct S 0:3" } */
int f4 (struct S *s, int i) { struct in *p = &s->arr[i]; return (p + 1)->x[0]; } /* { dg-reloc "byte_off,byte_sz struct S 0:1:0" }
  { dg-reloc "byte_off struct in 1:0:0" .-1 } */
void f5 (struct S *s, int i) { *(s->arr[0].x + i) = 3; } /* { dg-reloc "byte_off struct S 0:1:0:0" } */
