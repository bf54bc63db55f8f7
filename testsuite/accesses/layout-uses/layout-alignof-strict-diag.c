/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The alignment of a type and of an expression.  What is said of uses of a
   strict type. (design 3.3). */

struct S { int i, j; struct { int k; } in; } __attribute__ ((btf_relocatable)); /* { dg-message "'struct S' is marked as relocatable here" }
   { dg-message "'struct S' is marked as relocatable here" .-1 }
   { dg-message "'struct S' is marked as relocatable here" .-2 }
   { dg-message "'struct S' is marked as relocatable here" .-3 } */

typedef struct S T;

unsigned long v1 = _Alignof (struct S); /* { dg-error "an alignment needs the layout of relocatable type 'struct S' at compile time" }
   { dg-message "no relocation gives an alignment: use that of a type of your own" .-1 } */
unsigned long f1 (T *p) { return __alignof__ (*p); } /* { dg-error "an alignment needs the layout of relocatable type 'struct S' at compile time" }
   { dg-message "no relocation gives an alignment: use that of a type of your own" .-1 } */
_Alignas (struct S) int v2; /* { dg-error "an alignment needs the layout of relocatable type 'struct S' at compile time" }
   { dg-message "no relocation gives an alignment: use that of a type of your own" .-1 } */
_Static_assert (_Alignof (struct S) == 4, "alignment"); /* { dg-error "an alignment needs the layout of relocatable type 'struct S' at compile time" }
   { dg-message "no relocation gives an alignment: use that of a type of your own" .-1 } */

/* No layout uses.  */
unsigned long f2 (struct S *p) { return _Alignof (T *) + __alignof__ (p->j); }
