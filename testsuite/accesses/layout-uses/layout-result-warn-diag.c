/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Results of functions that are passed by value.  What layout=warn says of
   uses of a compatible type. (design 3.3).
   { dg-options "-fplugin-arg-btf_relocatable-layout=warn" }
   { dg-no-relocs } */

struct S { int i, j; struct { int k; } in; } __attribute__ ((preserve_access_index)); /* { dg-message "'struct S' is marked as relocatable here" }
   { dg-message "'struct S' is marked as relocatable here" .-1 }
   { dg-message "'struct S' is marked as relocatable here" .-2 }
   { dg-message "'struct S' is marked as relocatable here" .-3 } */

struct S f1 (struct S *p) { return *p; } /* { dg-warning "the result of 'f1' needs the layout of relocatable type 'struct S' at compile time [-Wattributes]" }
   { dg-message "return a pointer" .-1 } */
struct S f2 (struct S *p) { return f1 (p); } /* { dg-warning "the result of 'f2' needs the layout of relocatable type 'struct S' at compile time [-Wattributes]" }
   { dg-message "return a pointer" .-1 } */
extern struct S get (void);
void f3 (void) { get (); } /* { dg-warning "a result by value needs the layout of relocatable type 'struct S' at compile time [-Wattributes]" }
   { dg-message "call a function that returns a pointer" .-1 } */
void f4 (struct S *p) { *p = get (); } /* { dg-warning "a copy of an object needs the layout of relocatable type 'struct S' at compile time [-Wattributes]" }
   { dg-message "copy the members that you need, one by one" .-1 } */

/* Declarations, and pointers.  */
struct S *f5 (struct S *p) { return p; }
struct S (*f6) (void) = get;
