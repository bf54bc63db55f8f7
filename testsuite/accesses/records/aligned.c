/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Attributes of alignment do not matter (design 3.2).  */

struct S { int i; int j __attribute__ ((aligned (64))); struct { int x; } in __attribute__ ((aligned (32))); }
  __attribute__ ((preserve_access_index, aligned (128)));

int f1 (struct S *s) { return s->j; } /* { dg-reloc "byte_off struct S 0:1" } */
int f2 (struct S *s) { return s->in.x; } /* { dg-reloc "byte_off struct S 0:2:0" } */
