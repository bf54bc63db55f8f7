/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Sums that the front end joins or counts out need no more than is left of them, and
   nothing is said: a constant difference is the same in any layout (design
   3.2).  */

struct in { int x, y; } __attribute__ ((preserve_access_index));
struct S { int i; struct in arr[3]; } __attribute__ ((preserve_access_index));

int f1 (struct S *s) { return (s->arr + 1)[1].y; } /* { dg-reloc "byte_off struct S 0:1" }
  { dg-reloc "byte_off struct in 2:1" .-1 } */
int f2 (struct S *s) { return &s->arr[2] - s->arr; } /* { dg-reloc-cxx "byte_sz struct in 0" } */
int f4 (struct in *p) { return (p + 1)[1].y; } /* { dg-reloc "byte_off struct in 2:1" } */
