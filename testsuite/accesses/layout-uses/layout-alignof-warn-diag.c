/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The alignment of a type and of an expression.  What layout=warn says of
   uses of a compatible type. (design 3.3).
   { dg-options "-fplugin-arg-btf_relocatable-layout=warn" }
   { dg-no-relocs } */

struct S { int i, j; struct { int k; } in; } __attribute__ ((preserve_access_index)); /* { dg-message "'struct S' is marked as relocatable here" }
   { dg-message "'struct S' is marked as relocatable here" .-1 }
   { dg-message "'struct S' is marked as relocatable here" .-2 }
   { dg-message "'struct S' is marked as relocatable here" .-3 } */

typedef struct S T;

unsigned long v1 = _Alignof (struct S); /* { dg-warning "an alignment needs the layout of relocatable type 'struct S' at compile time [-Wattributes]" }
   { dg-message "no relocation gives an alignment: use that of a type of your own" .-1 } */
unsigned long f1 (T *p) { return __alignof__ (*p); } /* { dg-warning "an alignment needs the layout of relocatable type 'struct S' at compile time [-Wattributes]" }
   { dg-message "no relocation gives an alignment: use that of a type of your own" .-1 } */
_Alignas (struct S) int v2; /* { dg-warning "an alignment needs the layout of relocatable type 'struct S' at compile time [-Wattributes]" }
   { dg-message "no relocation gives an alignment: use that of a type of your own" .-1 } */
_Static_assert (_Alignof (struct S) == 4, "alignment"); /* { dg-warning "an alignment needs the layout of relocatable type 'struct S' at compile time [-Wattributes]" }
   { dg-message "no relocation gives an alignment: use that of a type of your own" .-1 } */

/* No layout uses.  */
unsigned long f2 (struct S *p) { return _Alignof (T *) + __alignof__ (p->j); }
