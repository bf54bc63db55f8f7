/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Members of a record that is not relocatable.  Nothing is said of uses of
   a compatible type. (design 3.3).
   { dg-no-relocs } */

struct S { int i, j; struct { int k; } in; } __attribute__ ((preserve_access_index));

union V { int i; char c; } __attribute__ ((preserve_access_index));

struct U1 { int i; struct S s; };
struct U2 { struct S t[4]; };
union U3 { int i; struct S u; };
struct U4 { struct { struct S w; } x; };
struct U5 { int n; struct S y[]; };
typedef struct { const struct S z; } U6;
struct U7 { union V v; };
void f1 (void) { struct L { struct S a; } *p; (void) p; }

/* Inside of something relocatable, also where that shows only later, or
   pointed to.  */
struct R1 { struct S s; } __attribute__ ((preserve_access_index));
struct R2 { struct { struct S s[2]; } a; union { struct S t; int i; }; } __attribute__ ((preserve_access_index));
struct R3 { struct R4 { struct S s; } *p; struct R4 q; } __attribute__ ((preserve_access_index));
struct P { struct S *s, *t[4]; struct S (*f) (struct S); };
