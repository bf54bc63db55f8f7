/* SPDX-License-Identifier: GPL-3.0-or-later */
/* With -mno-co-re the attributes have no effect, and say nothing (design
   3.4).  */
/* { dg-options "-mno-co-re" }
   { dg-no-relocs } */

struct S { int i, j; } __attribute__ ((btf_relocatable));
#pragma clang attribute push (__attribute__((preserve_access_index)), apply_to = record)
struct T { unsigned a : 3, b : 4; };
#pragma clang attribute pop

int f1 (struct S *s, int i) { return s[i].j; }
int f2 (struct T *t) { return t->b; }
