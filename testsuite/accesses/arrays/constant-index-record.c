/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The same with arrays of records, marked or not (design 3.2).  */

struct plain { int a, b; };
struct S
{
  struct plain p[4];
  struct { int c, d; } in[2][2];
} __attribute__ ((preserve_access_index));

int f1 (struct S *s) { return s->p[2].b; } /* { dg-reloc "byte_off struct S 0:0:2:1" } */
int f2 (struct S *s) { return s->in[1][0].d; } /* { dg-reloc "byte_off struct S 0:1:1:0:1" } */
int f3 (struct S *s) { return s->p->b; } /* { dg-reloc "byte_off struct S 0:0:0:1" } */
struct plain *f4 (struct S *s) { return &s->p[3]; } /* { dg-reloc "byte_off struct S 0:0:3" } */
