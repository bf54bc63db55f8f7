/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The attribute from a macro, in a list, with an empty one beside it and before a
   declarator (design 3.1).  */

#define RELOCATABLE __attribute__ ((preserve_access_index))

struct S { int i, j; } RELOCATABLE;
typedef struct T { int i, j; } __attribute__ (()) RELOCATABLE T_t, *T_p;
struct U { int i, j; } RELOCATABLE object;

int f1 (struct S *p) { return p->j; } /* { dg-reloc "byte_off struct S 0:1" } */
int f2 (T_p p) { return p->j; } /* { dg-reloc "byte_off struct T 0:1" } */
int f3 (T_t *p) { return p->i; } /* { dg-reloc "byte_off struct T 0:0" } */
int f4 (void) { return object.j; } /* { dg-reloc "byte_off struct U 0:1" } */
