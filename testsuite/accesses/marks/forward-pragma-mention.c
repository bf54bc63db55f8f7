/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A type that a pragma's region only mentions, and that was defined before, is
   not marked (design 3.1).  */

struct S { int i, j; };
struct T;

#pragma clang attribute push (__attribute__((preserve_access_index)), apply_to = record)
struct user { struct S *p; struct S s; };
#pragma clang attribute pop

struct T { int i, j; };

int f1 (struct S *p) { return p->j; }
int f2 (struct T *p) { return p->j; }
int f3 (struct user *u) { return u->p->j; } /* { dg-reloc "byte_off struct user 0:0" } */
int f4 (struct user *u) { return u->s.j; } /* { dg-reloc "byte_off struct user 0:1:1" } */
