/* SPDX-License-Identifier: GPL-3.0-or-later */
/* An empty record among the members counts as one (design 3.2).  */

struct S { int a; struct {} e; int b; struct { } ; int c; }
  __attribute__ ((preserve_access_index));

int f1 (struct S *s) { return s->b; } /* { dg-reloc "byte_off struct S 0:2" } */
int f2 (struct S *s) { return s->c; } /* { dg-reloc "byte_off struct S 0:4" } */
void *f3 (struct S *s) { return &s->e; } /* { dg-reloc "byte_off struct S 0:1" } */
