/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What is evaluated at compile time is about objects of this program, which keep
   the layout that is compiled against; the same function's instructions have
   strides of the target.  */

struct [[gnu::preserve_access_index]] S { int a, b; };
struct plain { int a, b; };

template <typename T> constexpr int
sum (const T *p, int n)
{
  int result = 0;
  for (const T *end = p + n; p != end; p++) /* { dg-reloc "byte_sz struct S 0" }
					       { dg-reloc "byte_sz struct S 0" .-1 } */
    result += p->b; /* { dg-reloc "byte_off struct S 0:1" } */
  return result;
}

constexpr S s[3] = { { 1, 2 }, { 3, 4 }, { 5, 6 } };
constexpr plain t[2] = { { 1, 2 }, { 3, 4 } };
static_assert (s[1].b == 4);
static_assert (sum (t, 2) == 6);
static_assert (sum (s, 2) == 6);
static_assert (&s[2] - s == 2);
template <long N> struct array { int i[N]; };
array<&s[2] - s> two;
char bound[s + 2 - &s[1]];
constexpr const S *last = s + 2;
const S *const each[] = { s + 1, &s[1] + 1 };

int
f1 (void)
{
  static const S *const second = s + 1;
  constexpr const S *third = last;
  static_assert (third - s == 2 && third[-1].b == 4);
  static int i = sum (s + 1, 2);
  switch (i)
    {
    case &s[2] - s:
      return i;
    }
  return second != last;
}

int f2 (const S *p, int n) { return sum (p, n); }
