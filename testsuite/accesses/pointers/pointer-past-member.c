/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What is added to a member's address stays a number of bytes behind the
   relocated address (design 3.2).  */

struct in { int x, y; };
struct S { int i, j; struct in in; int a[4]; }
  __attribute__ ((preserve_access_index));
struct other { int o, p; };

int f1 (struct S *s) { return *(&s->i + 1); } /* { dg-reloc "byte_off struct S 0:0" } */
int f2 (struct S *s) { return *((char *) &s->j + 3); } /* { dg-reloc "byte_off struct S 0:1" } */
int f3 (struct S *s) { return (&s->in + 1)->y; } /* { dg-reloc "byte_off struct S 0:2" } */
int f4 (struct S *s) { return ((struct other *) &s->in)->p; } /* { dg-reloc "byte_off struct S 0:2" } */
int *f5 (struct S *s) { return &s->a[4]; } /* { dg-reloc "byte_off struct S 0:3:4" } */
