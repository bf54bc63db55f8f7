/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Where C has no instructions, sums and differences are what they are in the layout
   that is compiled against: only the addresses of this program's objects, and
   numbers of them, are constant.
   { dg-no-relocs } */

struct S { int i, j; } __attribute__ ((preserve_access_index));

struct S array[4];
extern struct S *p;
struct S *pointers[] = { array + 1, &array[1] + 1, &array[3] - 1 };
struct S *second = (struct S[2]) { { 1, 2 } } + 1;
long three = &array[3] - array;
enum { THREE = &array[3] - array, SIZE = sizeof (*(p + 1)) };
_Static_assert (&array[2] - array == 2, "two");
struct { int i : &array[3] - array; } bits = { 1 };
__typeof__ (p + 1) another = array;
char bytes[sizeof (*(array + 1))];

int
f (void)
{
  static struct S *last[] = { array + 3, &array[2] + 1 };
  static long one = &array[3] - &array[2];
  return last[one] == array;
}
