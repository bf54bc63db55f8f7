/* SPDX-License-Identifier: GPL-3.0-or-later */
/* -w silences the warnings of layout=warn (design 3.3).
   { dg-options "-fplugin-arg-btf_relocatable-layout=warn -w" }
   { dg-no-relocs } */

struct S { int i, j; } __attribute__ ((preserve_access_index));
unsigned long f1 (struct S *p) { return sizeof (*p) + __builtin_offsetof (struct S, j); }
void f2 (struct S *p, struct S *q) { *p = *q; }
