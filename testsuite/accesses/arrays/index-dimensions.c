/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Several dimensions: a stride for each variable index, the constant ones as
   they are (design 3.2).  */

struct S { int m[4][5]; struct { short c[3][2]; } in[6]; }
  __attribute__ ((preserve_access_index));

int f1 (struct S *s, int i) { return s->m[i][2]; } /* { dg-reloc "byte_off struct S 0:0:0:2" }
  { dg-reloc "byte_sz struct S 0:0:0" .-1 } */
int f2 (struct S *s, int i) { return s->m[2][i]; } /* { dg-reloc "byte_off,byte_sz struct S 0:0:2:0" } */
int f3 (struct S *s, int i, int j) { return s->m[i][j]; } /* { dg-reloc "byte_off,byte_sz struct S 0:0:0:0" }
  { dg-reloc "byte_sz struct S 0:0:0" .-1 } */
int f4 (struct S *s, int i, int j) { return s->in[i].c[j][1]; } /* { dg-reloc "byte_off struct S 0:1:0:0:0:1" }
  { dg-reloc "byte_sz struct S 0:1:0" .-1 }
  { dg-reloc "byte_sz struct S 0:1:0:0:0" .-2 } */
int *f5 (struct S *s, int i) { return s->m[i]; } /* { dg-reloc "byte_off,byte_sz struct S 0:0:0" } */
