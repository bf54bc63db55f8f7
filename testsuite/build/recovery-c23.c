/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Layout uses amid errors of all sorts, for recovery.exp.  */

struct [[gnu::btf_relocatable]] S { int i, j; };
struct [[gnu::btf_relocatable]] S { int i, j; };
constexpr struct S c = { 1, 2 };
auto a = (struct S) { 1 };
typeof_unqual (*(const struct S *) 0) u;
unsigned long o = __builtin_offsetof (struct T { int a, b; }, b);
int f (struct S *p) { auto q = *p; static constexpr struct S r = {}; return q.i + r.j + sizeof (typeof (*p)); }
int g (void) { return (static struct S) { 1 }.i + (constexpr struct S) { 2 }.j; }
[[maybe_unused]] static struct S m;
int h (struct S, int) { return 0; }
struct E { struct S s; [[deprecated]] int d; };
bool b = sizeof (c) == 8;
