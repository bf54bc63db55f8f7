/* SPDX-License-Identifier: GPL-3.0-or-later */
/* In a function, what has the target's size in it is no constant, and GCC says so
   where the source wants one.  */

struct S { int i, j; } __attribute__ ((preserve_access_index));

int
f1 (struct S *p, int n)
{
  switch (n)
    {
    case (long) ((struct S *) 0 + 1): /* { dg-error "case label does not reduce to an integer constant" }
   { dg-message "the layout of 'struct S' is relocated: where a constant of the one compiled against will do, write '__builtin_offsetof' or 'sizeof'" .-1 } */
      return 1;
    }
  _Static_assert ((long) ((struct S *) 0 + 1) == 8, "size"); /* { dg-error "expression in static assertion is not constant" }
   { dg-message "the layout of 'struct S' is relocated: where a constant of the one compiled against will do, write '__builtin_offsetof' or 'sizeof'" .-1 } */
  enum { SIZE = (long) ((struct S *) 0 + 1) }; /* { dg-error "enumerator value for 'SIZE' is not an integer constant" }
   { dg-message "the layout of 'struct S' is relocated: where a constant of the one compiled against will do, write '__builtin_offsetof' or 'sizeof'" .-1 } */
  return 0;
}
