/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Compound literals.  What layout=warn says of uses of a compatible type.
   (design 3.3).
   { dg-options "-fplugin-arg-btf_relocatable-layout=warn" }
   { dg-no-relocs } */

struct S { int i, j; struct { int k; } in; } __attribute__ ((preserve_access_index)); /* { dg-message "'struct S' is marked as relocatable here" }
   { dg-message "'struct S' is marked as relocatable here" .-1 }
   { dg-message "'struct S' is marked as relocatable here" .-2 }
   { dg-message "'struct S' is marked as relocatable here" .-3 } */

extern struct S *use (struct S *);

struct S *v1 = &(struct S) { 0 }; /* { dg-warning "a compound literal needs the layout of relocatable type 'struct S' at compile time [-Wattributes]" }
   { dg-message "use a type of your own with the members that you need" .-1 } */
struct S *v2 = (struct S[]) { { 0 }, { 0 } }; /* { dg-warning "a compound literal needs the layout of relocatable type 'struct S' at compile time [-Wattributes]" }
   { dg-message "use a type of your own with the members that you need" .-1 } */
void f1 (void) { use (&(struct S) { 0 }); } /* { dg-warning "a compound literal needs the layout of relocatable type 'struct S' at compile time [-Wattributes]" }
   { dg-message "use a type of your own with the members that you need" .-1 } */
void f2 (struct S *p) { *p = (struct S) { 0 }; } /* { dg-warning "a compound literal needs the layout of relocatable type 'struct S' at compile time [-Wattributes]" }
   { dg-message "use a type of your own with the members that you need" .-1 } */
