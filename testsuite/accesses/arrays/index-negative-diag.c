/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A negative constant index is an error: an access string has none (design
   3.2).  */

struct S { int n; int a[8]; } __attribute__ ((preserve_access_index));

int
f (struct S *s)
{
  return s->a[-1]; /* { dg-error "cannot relocate access to 'a': an array index is negative" } */
  /* { dg-message "an access string has no negative numbers: index the array within its bounds" .-1 } */
}
