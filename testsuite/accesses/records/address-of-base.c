/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The address of what a pointer points to has no member in it, and no record
   (design 3.2).
   { dg-no-relocs } */

struct S { int i, j; } __attribute__ ((preserve_access_index));

struct S *f1 (struct S *s) { return &*s; }
void *f2 (struct S *s) { return s; }
long f3 (struct S *s) { return (long) s; }
int f4 (struct S *s, struct S *t) { return s == t; }
struct S *f5 (struct S **s) { return *s; }
