/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The pragma by the operator _Pragma, alone and from a macro (design 3.1).  */

#define BEGIN \
  _Pragma ("clang attribute push (__attribute__((preserve_access_index)), apply_to = record)")
#define END _Pragma ("clang attribute pop")

BEGIN
struct S { int i, j; };
END
struct T { int i, j; };

int f1 (struct S *p) { return p->j; } /* { dg-reloc "byte_off struct S 0:1" } */
int f2 (struct T *p) { return p->j; }
