/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Accesses in conditions (design 3.2).  */

struct S { int i, j; char *p; unsigned char c; }
  __attribute__ ((preserve_access_index));

extern void yes (void);

void f1 (struct S *s) { if (s->i) yes (); } /* { dg-reloc "byte_off struct S 0:0" } */
void f2 (struct S *s) { if (!s->p) yes (); } /* { dg-reloc "byte_off struct S 0:2" } */
void f3 (struct S *s) { if (s->c > 4) yes (); } /* { dg-reloc "byte_off struct S 0:3" } */
void f4 (struct S *s) { if (s->i < s->j) yes (); } /* { dg-reloc "byte_off struct S 0:0" }
  { dg-reloc "byte_off struct S 0:1" .-1 } */
void f5 (struct S *s) { while (s->i) yes (); } /* { dg-reloc "byte_off struct S 0:0" } */
void f6 (struct S *s) { do yes (); while (s->j); } /* { dg-reloc "byte_off struct S 0:1" } */
int f7 (struct S *s) { return s->i == 7; } /* { dg-reloc "byte_off struct S 0:0" } */
