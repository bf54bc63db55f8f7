/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Parameters that are passed by value.  Nothing is said of uses of a
   compatible type. (design 3.3).
   { dg-no-relocs } */

struct S { int i, j; struct { int k; } in; } __attribute__ ((preserve_access_index));

int f1 (struct S s) { return 0; }
int f2 (const struct S s, int i) { return i; }
int f3 (s) struct S s; { return 0; }
int f4 (int i) { int in (struct S t) { return 0; } return i; }

/* Declarations, pointers and what is one.  */
extern int f5 (struct S);
extern int f6 (struct S s);
int f7 (struct S *p) { return p != 0; }
int f8 (struct S p[4]) { return p != 0; }
