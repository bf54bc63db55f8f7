/* SPDX-License-Identifier: GPL-3.0-or-later */
/* layout=allow silences what is said of strict types, which keep their meaning
   (design 3.3).
   { dg-options "-fplugin-arg-btf_relocatable-layout=allow" } */

struct S { int i, j; } __attribute__ ((btf_relocatable));
struct U { int i; struct S s; };

struct S v;
unsigned long f1 (struct S *p) { return sizeof (*p) + __builtin_offsetof (struct S, j); }
int f2 (struct S s) { return s.j; } /* { dg-reloc "byte_off struct S 0:1" } */
void f3 (struct S *p, struct S *q) { *p = *q; }
