/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A member of each type and width is written by one record (design 3.2).  */

struct S
{
  _Bool b;
  char c;
  unsigned short us;
  int i;
  unsigned long ul;
  void *p;
} __attribute__ ((preserve_access_index));

void f0 (struct S *s, int v) { s->b = v; } /* { dg-reloc "byte_off struct S 0:0" } */
void f1 (struct S *s, int v) { s->c = v; } /* { dg-reloc "byte_off struct S 0:1" } */
void f2 (struct S *s, int v) { s->us = v; } /* { dg-reloc "byte_off struct S 0:2" } */
void f3 (struct S *s, int v) { s->i = v; } /* { dg-reloc "byte_off struct S 0:3" } */
void f4 (struct S *s, int v) { s->ul = v; } /* { dg-reloc "byte_off struct S 0:4" } */
void f5 (struct S *s, void *v) { s->p = v; } /* { dg-reloc "byte_off struct S 0:5" } */
void f6 (struct S *s) { s->i = 5; } /* { dg-reloc "byte_off struct S 0:3" } */
void f7 (struct S *s) { s->ul = 0; } /* { dg-reloc "byte_off struct S 0:4" } */
