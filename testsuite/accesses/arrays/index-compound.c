/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A variable index is evaluated once in a compound assignment (design
   3.2).  */

struct S { int n; int a[8]; } __attribute__ ((preserve_access_index));
extern int next (void);

void f1 (struct S *s) { s->a[next ()] += 2; } /* { dg-reloc "byte_off,byte_sz struct S 0:1:0" }
  { dg-reloc "byte_off,byte_sz struct S 0:1:0" .-1 } */
void f2 (struct S *s, int i) { s->a[i]++; } /* { dg-reloc "byte_off,byte_sz struct S 0:1:0" }
  { dg-reloc "byte_off,byte_sz struct S 0:1:0" .-1 } */
