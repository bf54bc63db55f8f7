/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The address of a member is relocated, with no load (design 3.2).  */

struct in { int x, y; };
struct S { int i; long l; struct in in; int a[4]; }
  __attribute__ ((preserve_access_index));

int *f1 (struct S *s) { return &s->i; } /* { dg-reloc "byte_off struct S 0:0" } */
long *f2 (struct S *s) { return &s->l; } /* { dg-reloc "byte_off struct S 0:1" } */
int *f3 (struct S *s) { return &s->in.y; } /* { dg-reloc "byte_off struct S 0:2:1" } */
struct in *f4 (struct S *s) { return &s->in; } /* { dg-reloc "byte_off struct S 0:2" } */
int *f5 (struct S *s) { return &s->a[2]; } /* { dg-reloc "byte_off struct S 0:3:2" } */
int (*f6 (struct S *s))[4] { return &s->a; } /* { dg-reloc "byte_off struct S 0:3" } */
void f7 (struct S *s, void **v) { *v = &s->l; } /* { dg-reloc "byte_off struct S 0:1" } */
char *f8 (struct S *s) { return (char *) &s->l + 1; } /* { dg-reloc "byte_off struct S 0:1" } */
int f9 (struct S *s) { return *&s->i; } /* { dg-reloc "byte_off struct S 0:0" } */
long f10 (struct S *s) { return (long) &s->l; } /* { dg-reloc "byte_off struct S 0:1" } */
int f11 (struct S *s) { return (&s->in)->y; } /* { dg-reloc "byte_off struct S 0:2:1" } */
