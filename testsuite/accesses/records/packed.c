/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Packed records, at odd offsets (design 3.2).  GCC 16's own attribute gives
   them no record.  */

struct __attribute__ ((packed)) S
{
  char c;
  int i;
  long l;
  struct __attribute__ ((packed)) { char d; short e; } in;
  short a[3];
  int *p;
} __attribute__ ((preserve_access_index));

int f1 (struct S *s) { return s->i; } /* { dg-reloc "byte_off struct S 0:1" } */
void f2 (struct S *s, long v) { s->l = v; } /* { dg-reloc "byte_off struct S 0:2" } */
int f3 (struct S *s) { return s->in.e; } /* { dg-reloc "byte_off struct S 0:3:1" } */
int f4 (struct S *s) { return s->a[2]; } /* { dg-reloc "byte_off struct S 0:4:2" } */
int f5 (struct S *s) { return *s->p; } /* { dg-reloc "byte_off struct S 0:5" } */
void f6 (struct S *s) { s->i++; } /* { dg-reloc "byte_off struct S 0:1" }
  { dg-reloc "byte_off struct S 0:1" .-1 } */
