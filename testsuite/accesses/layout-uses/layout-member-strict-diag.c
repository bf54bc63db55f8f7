/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Members of a record that is not relocatable.  What is said of uses of a
   strict type. (design 3.3). */

struct S { int i, j; struct { int k; } in; } __attribute__ ((btf_relocatable)); /* { dg-message "'struct S' is marked as relocatable here" }
   { dg-message "'struct S' is marked as relocatable here" .-1 }
   { dg-message "'struct S' is marked as relocatable here" .-2 }
   { dg-message "'struct S' is marked as relocatable here" .-3 }
   { dg-message "'struct S' is marked as relocatable here" .-4 }
   { dg-message "'struct S' is marked as relocatable here" .-5 }
   { dg-message "'struct S' is marked as relocatable here" .-6 } */

union V { int i; char c; } __attribute__ ((btf_relocatable)); /* { dg-message "'union V' is marked as relocatable here" } */

struct U1 { int i; struct S s; }; /* { dg-error "member 's' needs the layout of relocatable type 'struct S' at compile time" }
   { dg-message "make it a pointer, or mark the record around it as relocatable too" .-1 } */
struct U2 { struct S t[4]; }; /* { dg-error "member 't' needs the layout of relocatable type 'struct S' at compile time" }
   { dg-message "make it a pointer, or mark the record around it as relocatable too" .-1 } */
union U3 { int i; struct S u; }; /* { dg-error "member 'u' needs the layout of relocatable type 'struct S' at compile time" }
   { dg-message "make it a pointer, or mark the record around it as relocatable too" .-1 } */
struct U4 { struct { struct S w; } x; }; /* { dg-error "member 'w' needs the layout of relocatable type 'struct S' at compile time" }
   { dg-message "make it a pointer, or mark the record around it as relocatable too" .-1 } */
struct U5 { int n; struct S y[]; }; /* { dg-error "member 'y' needs the layout of relocatable type 'struct S' at compile time" }
   { dg-message "make it a pointer, or mark the record around it as relocatable too" .-1 } */
typedef struct { const struct S z; } U6; /* { dg-error "member 'z' needs the layout of relocatable type 'struct S' at compile time" }
   { dg-message "make it a pointer, or mark the record around it as relocatable too" .-1 } */
struct U7 { union V v; }; /* { dg-error "member 'v' needs the layout of relocatable type 'union V' at compile time" }
   { dg-message "make it a pointer, or mark the record around it as relocatable too" .-1 } */
void f1 (void) { struct L { struct S a; } *p; (void) p; } /* { dg-error "member 'a' needs the layout of relocatable type 'struct S' at compile time" }
   { dg-message "make it a pointer, or mark the record around it as relocatable too" .-1 } */

/* Inside of something relocatable, also where that shows only later, or
   pointed to.  */
struct R1 { struct S s; } __attribute__ ((btf_relocatable));
struct R2 { struct { struct S s[2]; } a; union { struct S t; int i; }; } __attribute__ ((btf_relocatable));
struct R3 { struct R4 { struct S s; } *p; struct R4 q; } __attribute__ ((btf_relocatable));
struct P { struct S *s, *t[4]; struct S (*f) (struct S); };
