/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Member functions: what "this" points to.  */

struct [[gnu::preserve_access_index]] S
{
  int a;
  unsigned int f : 3, g : 5;
  int get () const { return a; } /* { dg-reloc "byte_off struct S 0:0" } */
  void set (int v) { a = v; } /* { dg-reloc "byte_off struct S 0:0" } */
  S &operator+= (int v)
  {
    a = v; /* { dg-reloc "byte_off struct S 0:0" } */
    return *this;
  }
  static int of (const S *s) { return s->a; } /* { dg-reloc "byte_off struct S 0:0" } */
  friend int by_friend (const S &s) { return s.a; } /* { dg-reloc "byte_off struct S 0:0" } */
  int outside () const;
  struct inner
  {
    long x, y;
    long get () const { return y; } /* { dg-reloc "byte_off struct inner 0:1" } */
  };
  inner in;
};

int S::outside () const { return this->a; } /* { dg-reloc "byte_off struct S 0:0" } */

int use (S *s) { return s->get () + S::of (s) + by_friend (*s) + s->outside (); }
void change (S *s) { s->set (1); *s += 2; }
/* { dg-reloc "byte_off struct S 0:3" .+1 } */
long call_on_member (S *s) { return s->in.get (); }

int
in_lambda (S *s)
{
  auto read = [s] { return s->a; }; /* { dg-reloc "byte_off struct S 0:0" } */
  return read ();
}

int
bound (S &s)
{
  auto &[a, f, g, in] = s; /* { dg-reloc "byte_off struct S 0:0" .+1 } */
  return a;
}
