/* SPDX-License-Identifier: GPL-3.0-or-later */
/* An array of 32 dimensions is the largest whose size libbpf can tell.  */

struct S { char c; char m
  [1][1][1][1][1][1][1][1][1][1][1][1][1][1][1][1]
  [1][1][1][1][1][1][1][1][1][1][1][1][1][1][1][1]; } __attribute__ ((preserve_access_index));

int
f (struct S *s)
{
  return s->m /* { dg-reloc "byte_off struct S 0:1:0:0:0:0:0:0:0:0:0:0:0:0:0:0:0:0:0:0:0:0:0:0:0:0:0:0:0:0:0:0:0:0" .+2 } */
    [0][0][0][0][0][0][0][0][0][0][0][0][0][0][0][0]
    [0][0][0][0][0][0][0][0][0][0][0][0][0][0][0][0];
}
