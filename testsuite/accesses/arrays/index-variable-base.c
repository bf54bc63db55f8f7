/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A variable index into an array in a variable (design 3.2).  */

struct S { int n; int a[8]; } __attribute__ ((preserve_access_index));
extern struct S v;
struct S g[3];

int f1 (int i) { return v.a[i]; } /* { dg-reloc "byte_off,byte_sz struct S 0:1:0" } */
int f2 (int i, int j) { return g[j].a[i]; } /* { dg-reloc "byte_off,byte_sz struct S 0:1:0" } */
