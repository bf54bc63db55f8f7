/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Objects that are defined with an initial value.  Nothing is said of uses
   of a compatible type. (design 3.3).
   { dg-no-relocs } */

struct S { int i, j; struct { int k; } in; } __attribute__ ((preserve_access_index));

extern struct S *use (struct S *);
extern struct S get (struct S *);

struct S v1 = { 1 };
struct S v2[] = { { 1 }, { 2 } };
struct S v3 = { .in = { .k = 1 } };
void f1 (struct S *p) { struct S a = *p; use (&a); }
void f2 (struct S *p) { static struct S b = { 2 }; use (&b); }
void f3 (struct S *p) { __auto_type c = *p; use (&c); }
void f4 (struct S *p) { struct S d = get (p); use (&d); }

/* Pointers.  */
struct S *v5 = 0;
void f5 (struct S *p) { struct S *e = p; use (e); }
