/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Accesses beside and behind commas (design 3.2).  */

struct S { int i, j; } __attribute__ ((preserve_access_index));

extern int use (int);

int f1 (struct S *s) { return use (1), s->j; } /* { dg-reloc "byte_off struct S 0:1" } */
int f2 (struct S *s) { return use (s->i), s->j; } /* { dg-reloc "byte_off struct S 0:0" }
  { dg-reloc "byte_off struct S 0:1" .-1 } */
int f3 (struct S *s) { return (use (1), s)->i; } /* { dg-reloc "byte_off struct S 0:0" } */
