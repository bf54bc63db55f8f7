/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Members of the elements of an array variable: based on the element's address,
   with an index the compiler knows or not (design 3.2).  */

struct T { int i, j; } __attribute__ ((preserve_access_index));

struct T ga[5];
static struct T gm[2][3];
struct { long x; struct T in[2]; } go;

int f1 (void) { return ga[2].j; } /* { dg-reloc "byte_off struct T 0:1" } */
int f2 (unsigned i) { return ga[i].j; } /* { dg-reloc "byte_off struct T 0:1" } */
void f3 (void) { gm[1][2].i = 3; } /* { dg-reloc "byte_off struct T 0:0" } */
int f4 (int i, int j) { return gm[i][j].j; } /* { dg-reloc "byte_off struct T 0:1" } */
int f5 (void) { return go.in[1].j; } /* { dg-reloc "byte_off struct T 0:1" } */
int *f6 (void) { return &ga[4].j; } /* { dg-reloc "byte_off struct T 0:1" } */
