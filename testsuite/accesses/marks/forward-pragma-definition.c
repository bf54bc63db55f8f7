/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A definition in a pragma's region is marked though it was declared before
   (design 3.1).  */

struct S;
struct user { struct S *p; };

#pragma clang attribute push (__attribute__((preserve_access_index)), apply_to = record)
struct S { int i, j; };
#pragma clang attribute pop

int f1 (struct S *p) { return p->j; } /* { dg-reloc "byte_off struct S 0:1" } */
int f2 (struct user *u) { return u->p->j; } /* { dg-reloc "byte_off struct S 0:1" } */
