/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A tag that is first mentioned in a parameter of a marked record's member is another
   type than one with that tag outside: C says so, and GCC (design 3.1).  */

struct o
{
  void (*f) (struct S *, int); /* { dg-warning "'struct S' declared inside parameter list will not be visible outside of this definition or declaration" } */
} __attribute__ ((preserve_access_index));
struct S { int a, b; };

int g (struct S *s) { return s->b; }
