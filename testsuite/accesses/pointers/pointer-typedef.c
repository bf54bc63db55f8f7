/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Strides of a record without a tag have its typedef as their root; a union is
   as a structure (design 3.2).  */

typedef struct { int i, j; } __attribute__ ((preserve_access_index)) T;
union U { int i; char c[12]; } __attribute__ ((preserve_access_index));

T *f1 (T *p, int i) { return p + i; } /* { dg-reloc "byte_sz typedef T 0" } */
int f2 (T *p) { return p[2].j; } /* { dg-reloc "byte_off typedef T 2:1" } */
union U *f3 (union U *p) { return p + 1; } /* { dg-reloc "byte_sz union U 0" } */
