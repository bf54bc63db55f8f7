/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Unnamed bit-fields are no members: the numbers of those behind do not count
   them (design 3.2).  */

struct S
{
  int a;
  int : 4;
  int b;
  int : 0;
  int : 7;
  struct { int first; unsigned : 3; int c; };
  int d;
} __attribute__ ((preserve_access_index));

int f1 (struct S *s) { return s->a; } /* { dg-reloc "byte_off struct S 0:0" } */
int f2 (struct S *s) { return s->b; } /* { dg-reloc "byte_off struct S 0:1" } */
int f3 (struct S *s) { return s->c; } /* { dg-reloc "byte_off struct S 0:2:1" } */
int f4 (struct S *s) { return s->d; } /* { dg-reloc "byte_off struct S 0:3" } */
