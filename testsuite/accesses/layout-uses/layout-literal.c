/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Compound literals.  Nothing is said of uses of a compatible type. (design
   3.3).
   { dg-no-relocs } */

struct S { int i, j; struct { int k; } in; } __attribute__ ((preserve_access_index));

extern struct S *use (struct S *);

struct S *v1 = &(struct S) { 0 };
struct S *v2 = (struct S[]) { { 0 }, { 0 } };
void f1 (void) { use (&(struct S) { 0 }); }
void f2 (struct S *p) { *p = (struct S) { 0 }; }
