/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A volatile access is made once, and only what the source says is volatile
   (design 3.2).  */

struct S { int i; volatile int v; long l; struct { int x; } in; }
  __attribute__ ((preserve_access_index));

int f1 (volatile struct S *s) { return s->i; } /* { dg-reloc "byte_off struct S 0:0" } */
void f2 (struct S *s) { s->v; } /* { dg-reloc "byte_off struct S 0:1" } */
void f3 (struct S *s)
{
  s->v = 1; /* { dg-reloc "byte_off struct S 0:1" } */
  s->v = 1; /* { dg-reloc "byte_off struct S 0:1" } */
}
int f4 (struct S *s) { return *(volatile int *) &s->i; } /* { dg-reloc "byte_off struct S 0:0" } */
void f5 (volatile struct S *s) { s->in.x = 3; } /* { dg-reloc "byte_off struct S 0:3:0" } */
int f6 (volatile struct S *s) { s->i; return s->v; } /* { dg-reloc "byte_off struct S 0:0" }
  { dg-reloc "byte_off struct S 0:1" .-1 } */
