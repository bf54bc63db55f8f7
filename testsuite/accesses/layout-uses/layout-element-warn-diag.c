/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Elements of arrays that are not defined here.  What layout=warn says of
   uses of a compatible type. (design 3.3).
   { dg-options "-fplugin-arg-btf_relocatable-layout=warn" } */

struct S { int i, j; struct { int k; } in; } __attribute__ ((preserve_access_index)); /* { dg-message "'struct S' is marked as relocatable here" }
   { dg-message "'struct S' is marked as relocatable here" .-1 }
   { dg-message "'struct S' is marked as relocatable here" .-2 }
   { dg-message "'struct S' is marked as relocatable here" .-3 } */

extern struct S array[8];
extern struct S rows[4][8];

struct S *f1 (int i) { return &array[i]; } /* { dg-warning "the index of an array needs the layout of relocatable type 'struct S' at compile time [-Wattributes]" }
   { dg-message "index a pointer to the first element" .-1 } */
struct S *f2 (void) { return &array[2]; } /* { dg-warning "the index of an array needs the layout of relocatable type 'struct S' at compile time [-Wattributes]" }
   { dg-message "index a pointer to the first element" .-1 } */
struct S *f3 (int i) { return &rows[i][0]; } /* { dg-warning "the index of an array needs the layout of relocatable type 'struct S' at compile time [-Wattributes]" }
   { dg-message "index a pointer to the first element" .-1 } */
struct S *f4 (int i) { return &rows[i][i]; } /* { dg-warning "the index of an array needs the layout of relocatable type 'struct S' at compile time [-Wattributes]" }
   { dg-message "index a pointer to the first element" .-1 } */

/* The first one, and strides that are relocated.  */
struct S *f5 (void) { return &array[0] ? : &rows[0][0]; }
struct S *f6 (struct S *p, int i) { return &p[i]; } /* { dg-reloc "byte_sz struct S 0" } */
struct S *f7 (int i) { return array + i; } /* { dg-reloc "byte_sz struct S 0" } */
struct S *f8 (struct S (*p)[8], int i) { return &(*p)[i]; } /* { dg-reloc "byte_sz struct S 0" } */
