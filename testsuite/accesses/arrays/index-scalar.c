/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A variable index into an array of scalars: element 0's offset, and the stride
   relocated from the same root (design 3.2).  */

struct S { int n; char name[16]; int a[8]; void *p[4]; }
  __attribute__ ((preserve_access_index));

int f1 (struct S *s, int i) { return s->name[i]; } /* { dg-reloc "byte_off,byte_sz struct S 0:1:0" } */
void f2 (struct S *s, unsigned long i) { s->a[i] = 3; } /* { dg-reloc "byte_off,byte_sz struct S 0:2:0" } */
void *f3 (struct S *s, short i) { return s->p[i]; } /* { dg-reloc "byte_off,byte_sz struct S 0:3:0" } */
int *f4 (struct S *s, int i) { return &s->a[i]; } /* { dg-reloc "byte_off,byte_sz struct S 0:2:0" } */
int f5 (struct S *s, int i) { return i[s->a]; } /* { dg-reloc "byte_off,byte_sz struct S 0:2:0" } */
int f6 (struct S *s)
{
  return s->a[s->n]; /* { dg-reloc "byte_off,byte_sz struct S 0:2:0" } */
  /* { dg-reloc "byte_off struct S 0:0" .-1 } */
}
int f7 (struct S *s, int i) { return s->a[i + 1]; } /* { dg-reloc "byte_off,byte_sz struct S 0:2:0" } */
int f8 (struct S *s, int i) { return s->a[7 - i]; } /* { dg-reloc "byte_off,byte_sz struct S 0:2:0" } */
