/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Layout uses of a compatible type mean what they mean in C++.  */

struct [[gnu::preserve_access_index]] S { int a, b; };

constexpr unsigned long size = sizeof (S);
static_assert (alignof (S) == 4);
constexpr S object = { 1, 2 };
static_assert (object.b == 2);
void f3 (S *s, S *t) { *s = *t; }
S *f5 (S *s) { return s; }
int f6 (const S &s) { return s.b; } /* { dg-reloc "byte_off struct S 0:1" } */
