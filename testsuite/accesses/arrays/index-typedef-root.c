/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A variable index where the root is a typedef, or a union (design 3.2).  */

typedef struct { int n; struct { int x, y; } e[4]; }
  __attribute__ ((preserve_access_index)) T;
union U { int i[4]; char c[16]; } __attribute__ ((preserve_access_index));

int f1 (T *t, int i) { return t->e[i].y; } /* { dg-reloc "byte_off typedef T 0:1:0:1" }
  { dg-reloc "byte_sz typedef T 0:1:0" .-1 } */
int f2 (union U *u, int i) { return u->c[i]; } /* { dg-reloc "byte_off,byte_sz union U 0:1:0" } */
