/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Accesses through casts of void pointers, integers and other records (design
   3.2).  */

struct S { int i, j; } __attribute__ ((preserve_access_index));
struct other { char c[8]; };

int f1 (void *v) { return ((struct S *) v)->j; } /* { dg-reloc "byte_off struct S 0:1" } */
int f2 (unsigned long l) { return ((struct S *) l)->j; } /* { dg-reloc "byte_off struct S 0:1" } */
int f3 (struct other *o) { return ((struct S *) o)->j; } /* { dg-reloc "byte_off struct S 0:1" } */
int f4 (void *v) { struct S *s = v; return s->j; } /* { dg-reloc "byte_off struct S 0:1" } */
int f5 (struct S *s) { return ((struct other *) s)->c[3]; }
int f6 (void *v) { return ((const struct S *) v)->j; } /* { dg-reloc "byte_off struct S 0:1" } */
int f7 (char *v) { return ((struct S *) (v + 3))->j; } /* { dg-reloc "byte_off struct S 0:1" } */
int f8 (void **v) { return ((struct S *) *v)->i; } /* { dg-reloc "byte_off struct S 0:0" } */
int f9 (unsigned long *c) { return ((struct S *) c[2])->j; } /* { dg-reloc "byte_off struct S 0:1" } */
int f10 (void) { return ((struct S *) 4096)->j; } /* { dg-reloc "byte_off struct S 0:1" } */
