/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A negative constant index behind a pointer: no access string has it, so that
   the stride is relocated by itself (design 3.2).  */

struct S { int i, j; } __attribute__ ((preserve_access_index));

int f1 (struct S *p) { return p[-1].j; } /* { dg-reloc "byte_off struct S 0:1" }
  { dg-reloc "byte_sz struct S 0" .-1 } */
int f2 (struct S *p, int i) { return p[-i].j; } /* { dg-reloc "byte_off struct S 0:1" }
  { dg-reloc "byte_sz struct S 0" .-1 } */
int f3 (struct S *p) { return (p - 1)->j; } /* { dg-reloc "byte_off struct S 0:1" }
  { dg-reloc "byte_sz struct S 0" .-1 } */
