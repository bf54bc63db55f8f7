/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The pragma takes the strict spellings too (design 3.1).  */

#pragma clang attribute push (__attribute__((btf_relocatable)), apply_to = record)
struct S { int i, j; };
#pragma clang attribute pop
#pragma clang attribute push (__attribute__((__btf_preserve_access__)), apply_to = record)
struct T { int i, j; };
#pragma clang attribute pop

int f1 (struct S *p) { return p->j; } /* { dg-reloc "byte_off struct S 0:1" } */
int f2 (struct T *p) { return p->j; } /* { dg-reloc "byte_off struct T 0:1" } */
