/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Members that are no integers: floating point, complex numbers, vectors and
   wide integers are read at their relocated address (design 3.2).  */

struct S { int i; double d; __int128 w; _Complex float c; long v __attribute__ ((vector_size (16))); }
  __attribute__ ((preserve_access_index));

double *f1 (struct S *s) { return &s->d; } /* { dg-reloc "byte_off struct S 0:1" } */
void f2 (struct S *s, double *to) { *to = s->d; } /* { dg-reloc "byte_off struct S 0:1" } */
void f3 (struct S *s, __int128 *to) { *to = s->w; } /* { dg-reloc "byte_off struct S 0:2" } */
void f4 (struct S *s, float *to) { *to = __real__ s->c; } /* { dg-reloc "byte_off struct S 0:3" } */
long f5 (struct S *s) { return s->v[1]; } /* { dg-reloc "byte_off struct S 0:4" } */
