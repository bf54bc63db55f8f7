/* SPDX-License-Identifier: GPL-3.0-or-later */
/* BTF of what C does not have: references, classes, character types, pointers to
   members, functions of one name, operators.  roots.exp reads the objects.  */

class [[gnu::preserve_access_index]] S
{
public:
  char8_t a;
  char16_t b;
  char32_t c;
  int &r;
  int &&m;
  int S::*p;
  int (S::*q) (int);
  decltype (nullptr) n;
  enum class E : unsigned char { A, B } e;
  bool operator== (const S &other) const { return e == other.e; } /* { dg-reloc "byte_off struct S 0:8" }
								     { dg-reloc "byte_off struct S 0:8" .-1 } */
  ~S ();
};

int f (S &s) { return s.a; } /* { dg-reloc "byte_off struct S 0:0" } */
int f (S *s) { return s->r; } /* { dg-reloc "byte_off struct S 0:3" } */
int f (S &&s) { return s.c; } /* { dg-reloc "byte_off struct S 0:2" } */
bool same (S &s, S &t) { return s == t; }
