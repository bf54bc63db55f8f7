/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A sum in a static initialiser is one on the address of a variable, which has the
   layout that is compiled against (design 3.2).
   { dg-no-relocs } */

struct S { int i, j; } __attribute__ ((preserve_access_index));

struct S array[4];
struct S *second = &array[1];
struct S *third = array + 2;

struct S *
f (void)
{
  static struct S *last = &array[3];
  return last;
}
