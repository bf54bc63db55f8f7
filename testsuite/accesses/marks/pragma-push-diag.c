/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A push without a pop is a warning at its place, and is in force up to the end
   (design 3.1).  */

#pragma clang attribute push (__attribute__((preserve_access_index)), apply_to = record) /* { dg-warning "9:'#pragma clang attribute push' has no matching '#pragma clang attribute pop' [-Wpragmas]" } */
#pragma clang attribute MINE.push /* { dg-warning "9:'#pragma clang attribute MINE.push' has no matching '#pragma clang attribute MINE.pop' [-Wpragmas]" } */
#pragma clang attribute push
#pragma clang attribute pop
struct S { int i, j; };

int f (struct S *p) { return p->j; } /* { dg-reloc "byte_off struct S 0:1" } */
