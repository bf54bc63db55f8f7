/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Sums outside of functions that belong to instructions all the same: default
   arguments, what members begin as, and static variables that are not constant.
   { dg-options "-fno-threadsafe-statics" } */

struct [[gnu::preserve_access_index]] S { int a, b; };

extern S *p;
S array[4];
S *constant = array + 1;
struct with_members /* { dg-reloc "byte_sz struct S 0" } */
{
  S *second = p + 1;
  static inline S *third = array + 2;
};

S *f1 (S *q = p + 1);
S *f2 () { return f1 (); } /* { dg-reloc "byte_sz struct S 0" } */
int f3 () { with_members m; return m.second->b; } /* { dg-reloc "byte_off struct S 0:1" } */
int f4 () { return with_members::third->b; } /* { dg-reloc "byte_off struct S 0:1" } */
S *f5 (S *q) { static S *second = q + 1; return second; } /* { dg-reloc "byte_sz struct S 0" } */
S *f6 (S *q) { static S *second = [] (S *r) { return r + 1; } (q); return second; } /* { dg-reloc "byte_sz struct S 0" } */
S *f7 () { static S *second = array + 1; return second; }
int f8 (S &q) { return (&q)[1].b; } /* { dg-reloc "byte_off struct S 1:1" } */
