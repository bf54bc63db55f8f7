/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Elements of arrays that are not defined here.  What is said of uses of a
   strict type. (design 3.3). */

struct S { int i, j; struct { int k; } in; } __attribute__ ((btf_relocatable)); /* { dg-message "'struct S' is marked as relocatable here" }
   { dg-message "'struct S' is marked as relocatable here" .-1 }
   { dg-message "'struct S' is marked as relocatable here" .-2 }
   { dg-message "'struct S' is marked as relocatable here" .-3 } */

extern struct S array[8];
extern struct S rows[4][8];

struct S *f1 (int i) { return &array[i]; } /* { dg-error "the index of an array needs the layout of relocatable type 'struct S' at compile time" }
   { dg-message "index a pointer to the first element" .-1 } */
struct S *f2 (void) { return &array[2]; } /* { dg-error "the index of an array needs the layout of relocatable type 'struct S' at compile time" }
   { dg-message "index a pointer to the first element" .-1 } */
struct S *f3 (int i) { return &rows[i][0]; } /* { dg-error "the index of an array needs the layout of relocatable type 'struct S' at compile time" }
   { dg-message "index a pointer to the first element" .-1 } */
struct S *f4 (int i) { return &rows[i][i]; } /* { dg-error "the index of an array needs the layout of relocatable type 'struct S' at compile time" }
   { dg-message "index a pointer to the first element" .-1 } */

/* The first one, and strides that are relocated.  */
struct S *f5 (void) { return &array[0] ? : &rows[0][0]; }
struct S *f6 (struct S *p, int i) { return &p[i]; }
struct S *f7 (int i) { return array + i; }
struct S *f8 (struct S (*p)[8], int i) { return &(*p)[i]; }
