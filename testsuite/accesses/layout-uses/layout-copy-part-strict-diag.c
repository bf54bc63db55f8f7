/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copies of a record that is not marked itself, but a part of a relocatable
   one.  What is said of uses of a strict type. (design 3.3). */

struct part { int a, b; };
struct S { int i; struct part n, m[4]; } __attribute__ ((btf_relocatable)); /* { dg-message "'struct S' is marked as relocatable here" }
   { dg-message "'struct S' is marked as relocatable here" .-1 }
   { dg-message "'struct S' is marked as relocatable here" .-2 }
   { dg-message "'struct S' is marked as relocatable here" .-3 } */
extern void take (struct part);
extern void use (struct part *);

void f1 (struct S *s, struct part *p) { *p = s->n; } /* { dg-error "a copy of an object needs the layout of relocatable type 'struct S' at compile time" }
   { dg-message "copy the members that you need, one by one" .-1 } */
void f2 (struct S *s, struct part *p) { s->m[2] = *p; } /* { dg-error "a copy of an object needs the layout of relocatable type 'struct S' at compile time" }
   { dg-message "copy the members that you need, one by one" .-1 } */
void f3 (struct S *s) { struct part p = s->n; use (&p); } /* { dg-error "a copy of an object needs the layout of relocatable type 'struct S' at compile time" }
   { dg-message "copy the members that you need, one by one" .-1 } */
void f4 (struct S *s) { take (s->n); } /* { dg-error "an argument by value needs the layout of relocatable type 'struct S' at compile time" }
   { dg-message "pass a pointer" .-1 } */

/* Members of it, and copies of others.  */
int f5 (struct S *s) { return s->n.b; }
struct part *f6 (struct S *s) { return &s->n; }
void f7 (struct part *p, struct part *q) { *p = *q; }
