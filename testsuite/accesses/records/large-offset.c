/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Members at offsets that do not fit a load's 16 bits, or 2 GiB of bits (design
   3.2).  The width of such an access is chosen by byte_sz (unit.cc).  */

struct S
{
  char a[32760];
  int below;
  int above[100];
  char b[1 << 20];
  long far;
  char c[1 << 28];
  int farther;
} __attribute__ ((preserve_access_index));

int f1 (struct S *s) { return s->below; } /* { dg-reloc "byte_off struct S 0:1" } */
int f2 (struct S *s) { return s->above[1]; } /* { dg-reloc "byte_off,byte_sz struct S 0:2:1" } */
void f3 (struct S *s, int v) { s->above[99] = v; } /* { dg-reloc "byte_off,byte_sz struct S 0:2:99" } */
long f4 (struct S *s) { return s->far; } /* { dg-reloc "byte_off,byte_sz struct S 0:4" } */
long *f5 (struct S *s) { return &s->far; } /* { dg-reloc "byte_off struct S 0:4" } */
int f6 (struct S *s) { return s->farther; } /* { dg-reloc "byte_off,byte_sz struct S 0:6" } */
int *f7 (struct S *s) { return &s->farther; } /* { dg-reloc "byte_off struct S 0:6" } */
int f8 (struct S *s) { return s->b[70000]; } /* { dg-reloc "byte_off,byte_sz struct S 0:3:70000" } */
void f9 (struct S *s) { s->farther++; } /* { dg-reloc "byte_off,byte_sz struct S 0:6" }
  { dg-reloc "byte_off,byte_sz struct S 0:6" .-1 } */
