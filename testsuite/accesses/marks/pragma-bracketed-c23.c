/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The same in C23, where "::" is one token (design 3.1).  */
/* { dg-options "-std=gnu23" } */

#pragma clang attribute push ([[clang::preserve_access_index]], apply_to = record)
struct clang { int i, j; };
#pragma clang attribute pop

int f (struct clang *p) { return p->j; } /* { dg-reloc "byte_off struct clang 0:1" } */
