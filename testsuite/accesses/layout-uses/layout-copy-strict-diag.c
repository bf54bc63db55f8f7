/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Assignments of whole objects.  What is said of uses of a strict type.
   (design 3.3). */

struct S { int i, j; struct { int k; } in; } __attribute__ ((btf_relocatable)); /* { dg-message "'struct S' is marked as relocatable here" }
   { dg-message "'struct S' is marked as relocatable here" .-1 }
   { dg-message "'struct S' is marked as relocatable here" .-2 }
   { dg-message "'struct S' is marked as relocatable here" .-3 }
   { dg-message "'struct S' is marked as relocatable here" .-4 }
   { dg-message "'struct S' is marked as relocatable here" .-5 } */

typedef struct S T;
struct U { int i; struct S *p; };

void f1 (struct S *p, struct S *q) { *p = *q; } /* { dg-error "a copy of an object needs the layout of relocatable type 'struct S' at compile time" }
   { dg-message "copy the members that you need, one by one" .-1 } */
void f2 (T *p, struct S *q) { *p = *q; } /* { dg-error "a copy of an object needs the layout of relocatable type 'struct S' at compile time" }
   { dg-message "copy the members that you need, one by one" .-1 } */
void f3 (struct S *p, struct S *q, int c) { *p = c ? *q : *p; } /* { dg-error "a copy of an object needs the layout of relocatable type 'struct S' at compile time" }
   { dg-message "copy the members that you need, one by one" .-1 } */
void f4 (_Atomic struct S *p, struct S *q) { *q = *p; } /* { dg-error "a copy of an object needs the layout of relocatable type 'struct S' at compile time" }
   { dg-message "copy the members that you need, one by one" .-1 } */
void f5 (_Atomic struct S *p, struct S *q) { *p = *q; } /* { dg-error "a copy of an object needs the layout of relocatable type 'struct S' at compile time" }
   { dg-message "copy the members that you need, one by one" .-1 } */
void f6 (struct S **p, struct S **q) { **p = **q; } /* { dg-error "a copy of an object needs the layout of relocatable type 'struct S' at compile time" }
   { dg-message "copy the members that you need, one by one" .-1 } */

/* Pointers, and a record that points to one.  */
void f7 (struct S **p, struct S **q) { *p = *q; }
void f8 (struct U *p, struct U *q) { *p = *q; }
