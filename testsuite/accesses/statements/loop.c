/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Accesses in all parts of loops (design 3.2).  */

struct S { int n, a; struct S *next; unsigned char name[8]; }
  __attribute__ ((preserve_access_index));

int
f1 (struct S *s)
{
  int sum = 0;
  for (int i = s->a; i < s->n; i++) /* { dg-reloc "byte_off struct S 0:1" } */
    /* { dg-reloc "byte_off struct S 0:0" .-1 } */
    sum += i;
  return sum;
}

int
f2 (struct S *s)
{
  int sum = 0;
  for (; s; s = s->next) /* { dg-reloc "byte_off struct S 0:2" } */
    sum += s->a; /* { dg-reloc "byte_off struct S 0:1" } */
  return sum;
}

int
f3 (struct S *s)
{
  int sum = 0;
  for (int i = 0; i < 8; i++)
    sum += s->name[i]; /* { dg-reloc "byte_off struct S 0:3:0" } */
    /* { dg-reloc "byte_sz struct S 0:3:0" .-1 } */
  return sum;
}
