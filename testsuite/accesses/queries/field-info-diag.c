/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A query of an element that a variable chooses is an error (design 3.2).  */

struct S { int i; int arr[4]; } __attribute__ ((preserve_access_index));

int
f (struct S *s, int i)
{
  return __builtin_preserve_field_info (s->arr[i], 2); /* { dg-error "cannot relocate access to 'arr': a query about a field has an index that is not constant" } */
  /* { dg-message "ask about element 0" .-1 } */
}
