/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A variable behind a cast of its address (design 3.2).  */

struct T { int i, j; } __attribute__ ((preserve_access_index));

long raw[4];
struct T t;
extern void use (void *);

int f1 (void) { return ((struct T *) &raw)->j; } /* { dg-reloc "byte_off struct T 0:1" } */
int f2 (void) { return ((struct T *) raw)->j; } /* { dg-reloc "byte_off struct T 0:1" } */
int f3 (void) { return ((struct T *) &raw[2])->j; } /* { dg-reloc "byte_off struct T 0:1" } */
int f4 (void) { return ((const struct T *) &t)->j; } /* { dg-reloc "byte_off struct T 0:1" } */
int f5 (void) { return ((struct T *) (void *) &t)->j; } /* { dg-reloc "byte_off struct T 0:1" } */
int
f6 (void)
{
  char buffer[sizeof (struct T)] __attribute__ ((aligned (8)));
  use (buffer);
  return ((struct T *) buffer)->j; /* { dg-reloc "byte_off struct T 0:1" } */
}
int f7 (void) { return (&t)->j; } /* { dg-reloc "byte_off struct T 0:1" } */
int f8 (void) { return (*&t).j; } /* { dg-reloc "byte_off struct T 0:1" } */
