/* SPDX-License-Identifier: GPL-3.0-or-later */
/* One number more is an error (design 3.2).  */

struct S { char m
  [1][1][1][1][1][1][1][1][1][1][1][1][1][1][1][1][1][1][1][1]
  [1][1][1][1][1][1][1][1][1][1][1][1][1][1][1][1][1][1][1][1]
  [1][1][1][1][1][1][1][1][1][1][1][1][1][1][1][1][1][1][1][1]
  [1][1][2]; } __attribute__ ((preserve_access_index));

int
f (struct S *s)
{
  return s->m /* { dg-error "cannot relocate access to 'm': its access string has more than 64 numbers" .+4 } */
    [0][0][0][0][0][0][0][0][0][0][0][0][0][0][0][0][0][0][0][0] /* { dg-message "take the address of a member on the way and go on from there" .+3 } */
    [0][0][0][0][0][0][0][0][0][0][0][0][0][0][0][0][0][0][0][0]
    [0][0][0][0][0][0][0][0][0][0][0][0][0][0][0][0][0][0][0][0]
    [0][0][1];
}
