/* SPDX-License-Identifier: GPL-3.0-or-later */
/* record (unless (is_union)) marks structures but not unions (design 3.1).  */

#pragma clang attribute push (__attribute__((preserve_access_index)), apply_to = record(unless(is_union)))
struct S { int i, j; };
union U { int i; char c; };
#pragma clang attribute pop
#pragma clang attribute push (__attribute__((preserve_access_index)), apply_to = any(enum, record(unless(is_union))))
struct T { int i, j; };
union V { int i; char c; };
#pragma clang attribute pop

int f1 (struct S *p) { return p->j; } /* { dg-reloc "byte_off struct S 0:1" } */
int f2 (union U *p) { return p->c; }
int f3 (struct T *p) { return p->j; } /* { dg-reloc "byte_off struct T 0:1" } */
int f4 (union V *p) { return p->c; }
