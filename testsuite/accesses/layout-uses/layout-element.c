/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Elements of arrays that are not defined here.  Nothing is said of uses of
   a compatible type. (design 3.3). */

struct S { int i, j; struct { int k; } in; } __attribute__ ((preserve_access_index));

extern struct S array[8];
extern struct S rows[4][8];

struct S *f1 (int i) { return &array[i]; }
struct S *f2 (void) { return &array[2]; }
struct S *f3 (int i) { return &rows[i][0]; }
struct S *f4 (int i) { return &rows[i][i]; }

/* The first one, and strides that are relocated.  */
struct S *f5 (void) { return &array[0] ? : &rows[0][0]; }
struct S *f6 (struct S *p, int i) { return &p[i]; } /* { dg-reloc "byte_sz struct S 0" } */
struct S *f7 (int i) { return array + i; } /* { dg-reloc "byte_sz struct S 0" } */
struct S *f8 (struct S (*p)[8], int i) { return &(*p)[i]; } /* { dg-reloc "byte_sz struct S 0" } */
