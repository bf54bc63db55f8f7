/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The pragma that bpftool writes marks what is defined between push and pop,
   and nothing before or after (design 3.1).  */

struct before { int i, j; };

#pragma clang attribute push (__attribute__((preserve_access_index)), apply_to = record)
struct S { int i, j; };
union U { int i; char c; };
typedef struct { int i, j; } T;
#pragma clang attribute pop

struct after { int i, j; };

int f1 (struct before *p) { return p->j; }
int f2 (struct S *p) { return p->j; } /* { dg-reloc "byte_off struct S 0:1" } */
int f3 (union U *p) { return p->c; } /* { dg-reloc "byte_off union U 0:1" } */
int f4 (T *p) { return p->j; } /* { dg-reloc "byte_off typedef T 0:1" } */
int f5 (struct after *p) { return p->j; }
