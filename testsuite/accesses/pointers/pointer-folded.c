/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Sums that the front end joins or counts out need no more than is left of them: a
   constant difference is the same in any layout.  Sums that it folds into
   numbers of bytes keep their strides (design 3.2).  */
struct in { int x, y; } __attribute__ ((preserve_access_index));
struct S { int i; struct in arr[3]; } __attribute__ ((preserve_access_index));
int f1 (struct S *s) { return (s->arr + 1)[1].y; } /* { dg-reloc "byte_off struct S 0:1" }
  { dg-reloc "byte_off struct in 2:1" .-1 } */
int f2 (struct S *s) { return &s->arr[2] - s->arr; }
int f3 (struct in *p) { return &p[3] - p; }
int f4 (struct in *p) { return (p + 1)[1].y; } /* { dg-reloc "byte_off struct in 2:1" } */
long f5 (struct in *p) { return (long) (p + 1) + 4; } /* { dg-reloc "byte_sz struct in 0" } */
char f6 (struct in *p) { return ((char *) (p + 1))[8]; } /* { dg-reloc "byte_sz struct in 0" } */
int f7 (struct in (*p)[2][2]) { return (*p[1])[1].y; } /* { dg-reloc "byte_sz struct in 0" }
  { dg-reloc "byte_off struct in 0:1" .-1 } */
long f8 (struct in *p, long i) { return &p[i] - &p[1]; }
