/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copying, passing and returning a whole relocatable record goes through no member:
   there is no record (design 3.2).
   { dg-no-relocs } */

struct S { int i, j; long l; } __attribute__ ((preserve_access_index));

struct S global;

void f1 (struct S *s, struct S *t) { *s = *t; }
void f2 (struct S *s) { global = *s; }
void f3 (struct S *s) { __builtin_memcpy (s, &global, sizeof (*s)); }
void f4 (struct S *s) { struct S copy = *s; __builtin_memcpy (&global, &copy, sizeof (copy)); }
