/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Variable indexes with effects, from other members, and in both sides of an
   assignment (design 3.2).  */

struct S { unsigned char n; int a[8]; struct { int x, y; } e[]; }
  __attribute__ ((preserve_access_index));

int f1 (struct S *s, int i) { int x = s->a[i++]; return x + i; } /* { dg-reloc "byte_off,byte_sz struct S 0:1:0" } */
void f2 (struct S *s, int i, int j) { s->a[i] = s->a[j]; } /* { dg-reloc "byte_off,byte_sz struct S 0:1:0" }
  { dg-reloc "byte_off,byte_sz struct S 0:1:0" .-1 } */
int f3 (struct S *s) { return s->e[s->n].y; } /* { dg-reloc "byte_off struct S 0:2:0:1" }
  { dg-reloc "byte_sz struct S 0:2:0" .-1 }
  { dg-reloc "byte_off struct S 0:0" .-2 } */
unsigned long f4 (struct S *s, int i) { return sizeof (s->a[i++]) + i; }
int f5 (struct S *s, int i) { return s->a[i] ? s->a[i + 1] : 0; } /* { dg-reloc "byte_off,byte_sz struct S 0:1:0" }
  { dg-reloc "byte_off,byte_sz struct S 0:1:0" .-1 } */
