/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Objects that are defined with an initial value.  What layout=warn says of
   uses of a compatible type. (design 3.3).
   { dg-options "-fplugin-arg-btf_relocatable-layout=warn" }
   { dg-no-relocs } */

struct S { int i, j; struct { int k; } in; } __attribute__ ((preserve_access_index)); /* { dg-message "'struct S' is marked as relocatable here" }
   { dg-message "'struct S' is marked as relocatable here" .-1 }
   { dg-message "'struct S' is marked as relocatable here" .-2 }
   { dg-message "'struct S' is marked as relocatable here" .-3 }
   { dg-message "'struct S' is marked as relocatable here" .-4 }
   { dg-message "'struct S' is marked as relocatable here" .-5 }
   { dg-message "'struct S' is marked as relocatable here" .-6 } */

extern struct S *use (struct S *);
extern struct S get (struct S *);

struct S v1 = { 1 }; /* { dg-warning "the initializer of 'v1' needs the layout of relocatable type 'struct S' at compile time [-Wattributes]" }
   { dg-message "define a pointer, or a type of your own with the members that you need" .-1 } */
struct S v2[] = { { 1 }, { 2 } }; /* { dg-warning "the initializer of 'v2' needs the layout of relocatable type 'struct S' at compile time [-Wattributes]" }
   { dg-message "define a pointer, or a type of your own with the members that you need" .-1 } */
struct S v3 = { .in = { .k = 1 } }; /* { dg-warning "the initializer of 'v3' needs the layout of relocatable type 'struct S' at compile time [-Wattributes]" }
   { dg-message "define a pointer, or a type of your own with the members that you need" .-1 } */
void f1 (struct S *p) { struct S a = *p; use (&a); } /* { dg-warning "the initializer of 'a' needs the layout of relocatable type 'struct S' at compile time [-Wattributes]" }
   { dg-message "define a pointer, or a type of your own with the members that you need" .-1 } */
void f2 (struct S *p) { static struct S b = { 2 }; use (&b); } /* { dg-warning "the initializer of 'b' needs the layout of relocatable type 'struct S' at compile time [-Wattributes]" }
   { dg-message "define a pointer, or a type of your own with the members that you need" .-1 } */
void f3 (struct S *p) { __auto_type c = *p; use (&c); } /* { dg-warning "the initializer of 'c' needs the layout of relocatable type 'struct S' at compile time [-Wattributes]" }
   { dg-message "define a pointer, or a type of your own with the members that you need" .-1 } */
void f4 (struct S *p) { struct S d = get (p); use (&d); } /* { dg-warning "the initializer of 'd' needs the layout of relocatable type 'struct S' at compile time [-Wattributes]" }
   { dg-message "define a pointer, or a type of your own with the members that you need" .-1 } */

/* Pointers.  */
struct S *v5 = 0;
void f5 (struct S *p) { struct S *e = p; use (e); }
