/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Pointer arithmetic inside __builtin_preserve_access_index: the member, and a
   constant index as the first number; any other is multiplied by the size in the
   target (design 3.2).  */

struct plain { int i, j; };
struct S { int i, j; } __attribute__ ((preserve_access_index));

#define P(X) __builtin_preserve_access_index (X)

int *f1 (struct S *s) { return P (&s[2].j); } /* { dg-reloc "byte_off struct S 2:1" } */
int *f2 (struct plain *s, int i) { return P (&s[i].j); } /* { dg-reloc "byte_off struct plain 0:1" }
   { dg-reloc "byte_sz struct plain 0" .-1 } */
int *f3 (struct S *s) { return P (&(s + 2)->j); } /* { dg-reloc "byte_off struct S 2:1" } */
struct plain *f4 (struct plain *s) { return P (s); }
