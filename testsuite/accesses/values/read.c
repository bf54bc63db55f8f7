/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A member of each type and width is read by one record (design 3.2).  */

struct S
{
  _Bool b;
  char c;
  signed char sc;
  unsigned char uc;
  short s;
  unsigned short us;
  int i;
  unsigned int u;
  long l;
  unsigned long ul;
  long long ll;
  void *p;
  enum { ONE, TWO } e;
  int (*fn) (int);
} __attribute__ ((preserve_access_index));

_Bool f0 (struct S *s) { return s->b; } /* { dg-reloc "byte_off struct S 0:0" } */
char f1 (struct S *s) { return s->c; } /* { dg-reloc "byte_off struct S 0:1" } */
int f2 (struct S *s) { return s->sc; } /* { dg-reloc "byte_off struct S 0:2" } */
int f3 (struct S *s) { return s->uc; } /* { dg-reloc "byte_off struct S 0:3" } */
int f4 (struct S *s) { return s->s; } /* { dg-reloc "byte_off struct S 0:4" } */
long f5 (struct S *s) { return s->us; } /* { dg-reloc "byte_off struct S 0:5" } */
long f6 (struct S *s) { return s->i; } /* { dg-reloc "byte_off struct S 0:6" } */
unsigned long f7 (struct S *s) { return s->u; } /* { dg-reloc "byte_off struct S 0:7" } */
long f8 (struct S *s) { return s->l; } /* { dg-reloc "byte_off struct S 0:8" } */
int f9 (struct S *s) { return s->ul; } /* { dg-reloc "byte_off struct S 0:9" } */
long f10 (struct S *s) { return s->ll; } /* { dg-reloc "byte_off struct S 0:10" } */
void *f11 (struct S *s) { return s->p; } /* { dg-reloc "byte_off struct S 0:11" } */
int f12 (struct S *s) { return s->e; } /* { dg-reloc "byte_off struct S 0:12" } */
int (*f13 (struct S *s)) (int) { return s->fn; } /* { dg-reloc "byte_off struct S 0:13" } */
