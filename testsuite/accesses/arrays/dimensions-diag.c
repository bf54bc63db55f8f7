/* SPDX-License-Identifier: GPL-3.0-or-later */
/* One dimension more is an error, and so is a typedef more.  */

typedef char byte;

struct S { char c; char m
  [1][1][1][1][1][1][1][1][1][1][1][1][1][1][1][1]
  [1][1][1][1][1][1][1][1][1][1][1][1][1][1][1][1]
  [1]; byte t
  [1][1][1][1][1][1][1][1][1][1][1][1][1][1][1][1]
  [1][1][1][1][1][1][1][1][1][1][1][1][1][1][1][1]; } __attribute__ ((preserve_access_index));

int
f (struct S *s)
{
  return s->m /* { dg-error "cannot relocate access to 'm': its array has more dimensions than a loader looks through" .+3 } */
    [0] /* { dg-message "libbpf follows 32 types from an array to what its elements are: use fewer dimensions" .+2 } */
    [0][0][0][0][0][0][0][0][0][0][0][0][0][0][0][0]
    [0][0][0][0][0][0][0][0][0][0][0][0][0][0][0][0];
}

int
g (struct S *s)
{
  return s->t /* { dg-error "cannot relocate access to 't': its array has more dimensions than a loader looks through" .+2 } */
    [0][0][0][0][0][0][0][0][0][0][0][0][0][0][0][0] /* { dg-message "libbpf follows 32 types from an array to what its elements are: use fewer dimensions" .+1 } */
    [0][0][0][0][0][0][0][0][0][0][0][0][0][0][0][0];
}
