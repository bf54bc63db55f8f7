/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Typedefs of a marked record do not matter: the root is the record's tag
   (design 3.1).  */

struct S { int i, j; } __attribute__ ((preserve_access_index));
typedef struct S S_t;
typedef S_t S_t2;
typedef const S_t *S_p;
typedef struct T { int i, j; } __attribute__ ((preserve_access_index)) T_t;

int f1 (S_t *p) { return p->j; } /* { dg-reloc "byte_off struct S 0:1" } */
int f2 (S_t2 *p) { return p->j; } /* { dg-reloc "byte_off struct S 0:1" } */
int f3 (S_p p) { return p->j; } /* { dg-reloc "byte_off struct S 0:1" } */
int f4 (T_t *p) { return p->j; } /* { dg-reloc "byte_off struct T 0:1" } */
int f5 (struct T *p) { return p->j; } /* { dg-reloc "byte_off struct T 0:1" } */
