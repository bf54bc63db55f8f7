/* SPDX-License-Identifier: GPL-3.0-or-later */
/* An index that no access string can have is an error (design 3.2).  */

struct S { int n; char a[]; } __attribute__ ((preserve_access_index));

int f1 (struct S *s) { return s->a[0x7fffffff]; } /* { dg-reloc "byte_off struct S 0:1:2147483647" } */
int
f2 (struct S *s)
{
  return s->a[0x80000000]; /* { dg-error "cannot relocate access to 'a': an array index does not fit an access string" } */
  /* { dg-message "an access string has numbers below 2147483648" .-1 } */
}
