/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Sums on the address of a variable (design 3.2).  */

struct T { int i, j; } __attribute__ ((preserve_access_index));
struct T v;

int f1 (void) { return (&v)[1].j; } /* { dg-reloc "byte_off struct T 1:1" } */
int f2 (int i) { return (&v + i)->j; } /* { dg-reloc "byte_off struct T 0:1" }
  { dg-reloc "byte_sz struct T 0" .-1 } */
