/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Members of a compound literal, read and initialised: clang relocates
   what an initialiser stores, so that a read finds it, and so do we (design
   3.2).  */

struct T { int i, j; } __attribute__ ((preserve_access_index));

extern int use (struct T *);

int f1 (int x) { struct T *t = &(struct T) { 1, x }; use (t); return t->j; } /* { dg-reloc "byte_off struct T 0:0" }
  { dg-reloc "byte_off struct T 0:1" .-1 }
  { dg-reloc "byte_off struct T 0:1" .-2 } */
int f2 (int x) { return use (&(struct T) { .j = x }); } /* { dg-reloc "byte_off struct T 0:1" } */
int f3 (int x) { return ((struct T) { x, 2 }).j; } /* { dg-reloc "byte_off struct T 0:0" }
  { dg-reloc "byte_off struct T 0:1" .-1 }
  { dg-reloc "byte_off struct T 0:1" .-2 } */
