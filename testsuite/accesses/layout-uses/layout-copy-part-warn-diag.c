/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copies of a record that is not marked itself, but a part of a relocatable
   one.  What layout=warn says of uses of a compatible type. (design 3.3).
   { dg-options "-fplugin-arg-btf_relocatable-layout=warn" } */

struct part { int a, b; };
struct S { int i; struct part n, m[4]; } __attribute__ ((preserve_access_index)); /* { dg-message "'struct S' is marked as relocatable here" }
   { dg-message "'struct S' is marked as relocatable here" .-1 }
   { dg-message "'struct S' is marked as relocatable here" .-2 }
   { dg-message "'struct S' is marked as relocatable here" .-3 } */
extern void take (struct part);
extern void use (struct part *);

void f1 (struct S *s, struct part *p) { *p = s->n; } /* { dg-warning "a copy of an object needs the layout of relocatable type 'struct S' at compile time [-Wattributes]" }
   { dg-message "copy the members that you need, one by one" .-1 }
   { dg-reloc "byte_off struct S 0:1" .-2 } */
void f2 (struct S *s, struct part *p) { s->m[2] = *p; } /* { dg-warning "a copy of an object needs the layout of relocatable type 'struct S' at compile time [-Wattributes]" }
   { dg-message "copy the members that you need, one by one" .-1 }
   { dg-reloc "byte_off struct S 0:2:2" .-2 } */
void f3 (struct S *s) { struct part p = s->n; use (&p); } /* { dg-warning "a copy of an object needs the layout of relocatable type 'struct S' at compile time [-Wattributes]" }
   { dg-message "copy the members that you need, one by one" .-1 }
   { dg-reloc "byte_off struct S 0:1" .-2 } */
void f4 (struct S *s) { take (s->n); } /* { dg-warning "an argument by value needs the layout of relocatable type 'struct S' at compile time [-Wattributes]" }
   { dg-message "pass a pointer" .-1 }
   { dg-reloc "byte_off struct S 0:1" .-2 } */

/* Members of it, and copies of others.  */
int f5 (struct S *s) { return s->n.b; } /* { dg-reloc "byte_off struct S 0:1:1" } */
struct part *f6 (struct S *s) { return &s->n; } /* { dg-reloc "byte_off struct S 0:1" } */
void f7 (struct part *p, struct part *q) { *p = *q; }
