/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Base classes: each is a member without a name, in the order of the source,
   also an empty one; the members come after them.  */

struct empty {};
struct first { int a; int b; };
struct second { long c; };
struct [[gnu::preserve_access_index]] S : empty, first, second
{
  int d;
  union { int e; int f; };
  static int counter;
  typedef int number;
  struct nested { int n; };
  nested in;
  number get () const;
};

int f1 (S *s) { return s->b; } /* { dg-reloc "byte_off struct S 0:1:1" } */
long f2 (S *s) { return s->c; } /* { dg-reloc "byte_off struct S 0:2:0" } */
int f3 (S *s) { return s->d; } /* { dg-reloc "byte_off struct S 0:3" } */
int f4 (S *s) { return s->f; } /* { dg-reloc "byte_off struct S 0:4:1" } */
int f5 (S *s) { return s->in.n; } /* { dg-reloc "byte_off struct S 0:5:0" } */
int S::get () const { return a + d; } /* { dg-reloc "byte_off struct S 0:1:0" }
					 { dg-reloc "byte_off struct S 0:3" .-1 } */

/* The class that is not marked has its own layout; what is marked begins at the
   base.  */
struct [[gnu::preserve_access_index]] marked { int x, y; };
struct T : first, marked { int z; };
int f6 (T *t) { return t->y; } /* { dg-reloc "byte_off struct marked 0:1" } */
int f7 (T *t) { return t->b + t->z; }

/* Bases of bases, and the padding of a base that the next member uses.  */
struct padded { padded (); long p; char q; };
struct [[gnu::preserve_access_index]] U : padded { char r; };
struct [[gnu::preserve_access_index]] W : U { char s; };
char f8 (U *u) { return u->q; } /* { dg-reloc "byte_off struct U 0:0:1" } */
char f9 (U *u) { return u->r; } /* { dg-reloc "byte_off struct U 0:1" } */
char f10 (W *w) { return w->q; } /* { dg-reloc "byte_off struct W 0:0:0:1" } */
char f11 (W *w) { return w->s; } /* { dg-reloc "byte_off struct W 0:1" } */
