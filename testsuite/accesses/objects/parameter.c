/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Members of a parameter that is passed by value (design 3.2).  */

struct T { int i, j; } __attribute__ ((preserve_access_index));

static __attribute__ ((noinline)) int
f1 (struct T t)
{
  return t.j; /* { dg-reloc "byte_off struct T 0:1" } */
}

int f2 (struct T *t) { return f1 (*t); }
