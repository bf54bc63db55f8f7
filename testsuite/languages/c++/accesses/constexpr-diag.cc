/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What is evaluated at compile time cannot depend on the target's layout.  */

struct [[gnu::preserve_access_index]] S { int a, b; };
struct plain { int a, b; };

template <typename T> constexpr int
sum (const T *p, int n)
{
  int result = 0;
  for (const T *end = p + n; p != end; p++) /* { dg-error "'__builtin_core_reloc(0)' is not a constant expression" } */
    result += p->b;
  return result;
}

constexpr S s[2] = { { 1, 2 }, { 3, 4 } };
constexpr plain t[2] = { { 1, 2 }, { 3, 4 } };
static_assert (s[1].b == 4);
static_assert (sum (t, 2) == 6);
static_assert (sum (s, 2) == 6); /* { dg-error "non-constant condition for static assertion" } */
