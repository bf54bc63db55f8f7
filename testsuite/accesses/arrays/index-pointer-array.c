/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Arrays of pointers to records, with a variable index (design 3.2).  */

struct in { int x, y; } __attribute__ ((preserve_access_index));
struct S { int n; struct in *p[8]; } __attribute__ ((preserve_access_index));

int f1 (struct S *s, int i) { return s->p[i]->y; } /* { dg-reloc "byte_off,byte_sz struct S 0:1:0" }
  { dg-reloc "byte_off struct in 0:1" .-1 } */
int f2 (struct S *s) { return s->p[3]->y; } /* { dg-reloc "byte_off struct S 0:1:3" }
  { dg-reloc "byte_off struct in 0:1" .-1 } */
