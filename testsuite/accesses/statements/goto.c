/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Accesses on both sides of labels and jumps (design 3.2).  */

struct S { int n, a; struct S *next; } __attribute__ ((preserve_access_index));

int
f1 (struct S *s)
{
  int sum = 0;
again:
  if (!s->n) /* { dg-reloc "byte_off struct S 0:0" } */
    goto out;
  sum += s->a; /* { dg-reloc "byte_off struct S 0:1" } */
  s = s->next; /* { dg-reloc "byte_off struct S 0:2" } */
  goto again;
out:
  return sum;
}
