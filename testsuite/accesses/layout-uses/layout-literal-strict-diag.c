/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Compound literals.  What is said of uses of a strict type. (design 3.3). */

struct S { int i, j; struct { int k; } in; } __attribute__ ((btf_relocatable)); /* { dg-message "'struct S' is marked as relocatable here" }
   { dg-message "'struct S' is marked as relocatable here" .-1 }
   { dg-message "'struct S' is marked as relocatable here" .-2 }
   { dg-message "'struct S' is marked as relocatable here" .-3 } */

extern struct S *use (struct S *);

struct S *v1 = &(struct S) { 0 }; /* { dg-error "a compound literal needs the layout of relocatable type 'struct S' at compile time" }
   { dg-message "use a type of your own with the members that you need" .-1 } */
struct S *v2 = (struct S[]) { { 0 }, { 0 } }; /* { dg-error "a compound literal needs the layout of relocatable type 'struct S' at compile time" }
   { dg-message "use a type of your own with the members that you need" .-1 } */
void f1 (void) { use (&(struct S) { 0 }); } /* { dg-error "a compound literal needs the layout of relocatable type 'struct S' at compile time" }
   { dg-message "use a type of your own with the members that you need" .-1 } */
void f2 (struct S *p) { *p = (struct S) { 0 }; } /* { dg-error "a compound literal needs the layout of relocatable type 'struct S' at compile time" }
   { dg-message "use a type of your own with the members that you need" .-1 } */
