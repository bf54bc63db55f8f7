/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A constant index is a number of the access string, one a dimension (design
   3.2).  */

struct S
{
  char name[16];
  int m[2][3];
  long c[2][2][2];
  int *ptrs[4];
} __attribute__ ((preserve_access_index));

enum { THREE = 3 };

int f1 (struct S *s) { return s->name[0]; } /* { dg-reloc "byte_off struct S 0:0:0" } */
int f2 (struct S *s) { return s->name[THREE]; } /* { dg-reloc "byte_off struct S 0:0:3" } */
int f3 (struct S *s) { return s->m[1][2]; } /* { dg-reloc "byte_off struct S 0:1:1:2" } */
long f4 (struct S *s) { return s->c[1][0][1]; } /* { dg-reloc "byte_off struct S 0:2:1:0:1" } */
int f5 (struct S *s) { return *s->ptrs[2]; } /* { dg-reloc "byte_off struct S 0:3:2" } */
int f6 (struct S *s) { return *s->name; } /* { dg-reloc "byte_off struct S 0:0:0" } */
int f7 (struct S *s) { return 2[s->name]; } /* { dg-reloc "byte_off struct S 0:0:2" } */
void f8 (struct S *s) { s->m[0][1] = 4; } /* { dg-reloc "byte_off struct S 0:1:0:1" } */
int f9 (struct S *s) { return s->ptrs[1][5]; } /* { dg-reloc "byte_off struct S 0:3:1" } */
int f10 (struct S *s) { return *s->m[1]; } /* { dg-reloc "byte_off struct S 0:1:1:0" } */
