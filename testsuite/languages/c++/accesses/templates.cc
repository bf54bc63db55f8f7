/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Class templates and their instances, function templates over marked types.  */

template <typename T, int N> struct [[gnu::preserve_access_index]] array_of
{
  int count;
  T elements[N];
  T at (int i) const;
};

struct plain { int a, b; };
template <typename T> struct unmarked { T a, b; };
template <> struct [[gnu::btf_relocatable]] unmarked<char> { char a, b; };
struct [[gnu::btf_relocatable]] M { int a, b; };

template <typename T> auto read_b (T *p) { return p->b; } /* { dg-reloc "byte_off struct M 0:1" } */
template <typename T> T last (array_of<T, 3> &v) { return v.elements[2]; } /* { dg-reloc "byte_off struct array_of 0:1:2" } */

int f1 (array_of<int, 4> *p) { return p->elements[3]; } /* { dg-reloc "byte_off struct array_of 0:1:3" } */
long f2 (array_of<long, 3> *p) { return last (*p); }
int f3 (M *m) { return read_b (m); }
int f4 (plain *p) { return read_b (p); }
int f5 (unmarked<int> *p) { return p->b; }
char f6 (unmarked<char> *p) { return p->b; } /* { dg-reloc "byte_off struct unmarked 0:1" } */
