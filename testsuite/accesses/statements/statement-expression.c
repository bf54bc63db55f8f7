/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Accesses in statement expressions, and through their value (design 3.2).  */

struct S { int i, j; struct S *next; } __attribute__ ((preserve_access_index));

int f1 (struct S *s) { return ({ int x = s->i; x + 1; }); } /* { dg-reloc "byte_off struct S 0:0" } */
int f2 (struct S *s) { return ({ s; })->j; } /* { dg-reloc "byte_off struct S 0:1" } */
int
f3 (struct S *s)
{
  return ({
    struct S *t = s->next; /* { dg-reloc "byte_off struct S 0:2" } */
    t;
  })->i; /* { dg-reloc "byte_off struct S 0:0" } */
}
