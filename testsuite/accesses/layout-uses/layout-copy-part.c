/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copies of a record that is not marked itself, but a part of a relocatable
   one.  Nothing is said of uses of a compatible type. (design 3.3). */

struct part { int a, b; };
struct S { int i; struct part n, m[4]; } __attribute__ ((preserve_access_index));
extern void take (struct part);
extern void use (struct part *);

void f1 (struct S *s, struct part *p) { *p = s->n; } /* { dg-reloc "byte_off struct S 0:1" } */
void f2 (struct S *s, struct part *p) { s->m[2] = *p; } /* { dg-reloc "byte_off struct S 0:2:2" } */
void f3 (struct S *s) { struct part p = s->n; use (&p); } /* { dg-reloc "byte_off struct S 0:1" } */
void f4 (struct S *s) { take (s->n); } /* { dg-reloc "byte_off struct S 0:1" } */

/* Members of it, and copies of others.  */
int f5 (struct S *s) { return s->n.b; } /* { dg-reloc "byte_off struct S 0:1:1" } */
struct part *f6 (struct S *s) { return &s->n; } /* { dg-reloc "byte_off struct S 0:1" } */
void f7 (struct part *p, struct part *q) { *p = *q; }
