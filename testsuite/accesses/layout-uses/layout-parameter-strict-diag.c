/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Parameters that are passed by value.  What is said of uses of a strict
   type. (design 3.3). */

struct S { int i, j; struct { int k; } in; } __attribute__ ((btf_relocatable)); /* { dg-message "'struct S' is marked as relocatable here" }
   { dg-message "'struct S' is marked as relocatable here" .-1 }
   { dg-message "'struct S' is marked as relocatable here" .-2 }
   { dg-message "'struct S' is marked as relocatable here" .-3 } */

int f1 (struct S s) { return 0; } /* { dg-error "parameter 's' needs the layout of relocatable type 'struct S' at compile time" }
   { dg-message "make it a pointer" .-1 } */
int f2 (const struct S s, int i) { return i; } /* { dg-error "parameter 's' needs the layout of relocatable type 'struct S' at compile time" }
   { dg-message "make it a pointer" .-1 } */
int f3 (s) struct S s; { return 0; } /* { dg-error "parameter 's' needs the layout of relocatable type 'struct S' at compile time" }
   { dg-message "make it a pointer" .-1 } */
int f4 (int i) { int in (struct S t) { return 0; } return i; } /* { dg-error "parameter 't' needs the layout of relocatable type 'struct S' at compile time" }
   { dg-message "make it a pointer" .-1 } */

/* Declarations, pointers and what is one.  */
extern int f5 (struct S);
extern int f6 (struct S s);
int f7 (struct S *p) { return p != 0; }
int f8 (struct S p[4]) { return p != 0; }
