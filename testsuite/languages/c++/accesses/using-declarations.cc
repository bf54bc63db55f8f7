/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Declarations in a function that have no type.  */

struct [[gnu::preserve_access_index]] S { int a, b; };

namespace outer
{
enum class color { red };
S *next (S *s) { return s + 1; } /* { dg-reloc "byte_sz struct S 0" } */
}

int
f1 (S *s)
{
  namespace alias = outer;
  using outer::next;
  using namespace outer;
  return alias::next (next (s))->b; /* { dg-reloc "byte_off struct S 0:1" } */
}

struct names { enum { zero }; };

template <typename T, typename N> int
f2 (T *s)
{
  using outer::next;
  using N::zero;
  using enum outer::color;
  return next (s)->a + (int) red + zero; /* { dg-reloc "byte_off struct S 0:0" } */
}
int f3 (S *s) { return f2<S, names> (s); }
