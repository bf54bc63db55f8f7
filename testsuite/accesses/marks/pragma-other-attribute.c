/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A pragma that names another attribute is passed over (design 3.1).
   { dg-no-relocs } */

#pragma clang attribute push (__attribute__((annotate ("a, (b"))), apply_to = any(function, record))
struct S { int i, j; };
#pragma clang attribute pop
#pragma clang attribute push ([[clang::overloadable]], apply_to = function)
struct T { int i, j; };
#pragma clang attribute pop
#pragma clang attribute push (__attribute__((availability (macos, introduced = 10.4))), apply_to = hasType(functionType))
struct U { int i, j; };
#pragma clang attribute pop

int f1 (struct S *p) { return p->j; }
int f2 (struct T *p) { return p->j; }
int f3 (struct U *p) { return p->j; }
