/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A declaration in a pragma's region marks the definition outside it (design
   3.1).  In C++ no one hears of the declaration.  */

#pragma clang attribute push (__attribute__((preserve_access_index)), apply_to = record)
struct S;
union U;
#pragma clang attribute pop

struct S { int i, j; struct { int k, l; }; };
union U { int i; char c; };

int f1 (struct S *p) { return p->j; } /* { dg-reloc-c "byte_off struct S 0:1" } */
int f2 (struct S *p) { return p->l; } /* { dg-reloc-c "byte_off struct S 0:2:1" } */
int f3 (union U *p) { return p->c; } /* { dg-reloc-c "byte_off union U 0:1" } */
