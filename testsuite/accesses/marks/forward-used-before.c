/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Pointers made while the record was only declared lead to the marked record
   (design 3.1).  */

struct S;
typedef struct S S_t;
extern S_t *get (void);
struct list { S_t *first; };

struct S { int i, j; S_t *next; } __attribute__ ((preserve_access_index));

int f1 (S_t *p) { return p->j; } /* { dg-reloc "byte_off struct S 0:1" } */
int f2 (const S_t *p) { return p->j; } /* { dg-reloc "byte_off struct S 0:1" } */
int f3 (struct list *l) { return l->first->j; } /* { dg-reloc "byte_off struct S 0:1" } */
int f4 (void) { return get ()->j; } /* { dg-reloc "byte_off struct S 0:1" } */
