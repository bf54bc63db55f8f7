/* SPDX-License-Identifier: GPL-3.0-or-later */
/* An attribute is added only to a region that a push has opened (design
   3.1).  */

#pragma clang attribute (__attribute__((preserve_access_index)), apply_to = record) /* { dg-warning "malformed '#pragma clang attribute' [-Wpragmas]" } */
/* { dg-message "write '#pragma clang attribute push (__attribute__((preserve_access_index)), apply_to = record)'" .-1 } */
struct S { int i, j; };

int f (struct S *p) { return p->j; }
