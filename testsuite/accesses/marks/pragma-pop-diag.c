/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A pop without a push, with and without name, is a warning at its place (design
   3.1).  */

#pragma clang attribute pop /* { dg-warning "9:'#pragma clang attribute pop' has no matching '#pragma clang attribute push' [-Wpragmas]" } */
#pragma clang attribute MINE.pop /* { dg-warning "9:'#pragma clang attribute MINE.pop' has no matching '#pragma clang attribute MINE.push' [-Wpragmas]" } */
#pragma clang attribute push (__attribute__((preserve_access_index)), apply_to = record)
#pragma clang attribute MINE.pop /* { dg-warning "'#pragma clang attribute MINE.pop' has no matching '#pragma clang attribute MINE.push' [-Wpragmas]" } */
struct S { int i, j; };
#pragma clang attribute pop
#pragma clang attribute MINE.push (__attribute__((preserve_access_index)), apply_to = record)
#pragma clang attribute pop /* { dg-warning "'#pragma clang attribute pop' has no matching '#pragma clang attribute push' [-Wpragmas]" } */
struct T { int i, j; };
#pragma clang attribute MINE.pop

int
f (struct S *p, struct T *q)
{
#pragma clang attribute pop /* { dg-warning "9:'#pragma clang attribute pop' has no matching '#pragma clang attribute push' [-Wpragmas]" } */
  return p->j /* { dg-reloc "byte_off struct S 0:1" } */
	 + q->j; /* { dg-reloc "byte_off struct T 0:1" } */
}
