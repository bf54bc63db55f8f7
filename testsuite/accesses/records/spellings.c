/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The same access in other words (design 3.2).  */

struct S { int i, j; } __attribute__ ((preserve_access_index));
static struct S *kept;

int f1 (struct S *s) { return (*s).j; } /* { dg-reloc "byte_off struct S 0:1" } */
int f2 (struct S *s) { return s[0].j; } /* { dg-reloc "byte_off struct S 0:1" } */
int f3 (struct S *s) { return 0[s].j; } /* { dg-reloc "byte_off struct S 0:1" } */
int f4 (struct S *s) { return ((s))->j; } /* { dg-reloc "byte_off struct S 0:1" } */
int f5 (struct S *s) { return (&*s)->j; } /* { dg-reloc "byte_off struct S 0:1" } */
int f6 (struct S *s) { return (&s[0])->j; } /* { dg-reloc "byte_off struct S 0:1" } */
int f7 (void) { return kept->j; } /* { dg-reloc "byte_off struct S 0:1" } */
void f8 (struct S *s) { kept = s; }
int f9 (struct S *s) { return __extension__ s->j; } /* { dg-reloc "byte_off struct S 0:1" } */
int f10 (struct S *s) { return +s->j; } /* { dg-reloc "byte_off struct S 0:1" } */
int f11 (struct S *s) { return __builtin_choose_expr (1, s->j, s->i); } /* { dg-reloc "byte_off struct S 0:1" } */
