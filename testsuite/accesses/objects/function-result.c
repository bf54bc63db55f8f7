/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Members of what a function returns, by pointer and by value (design 3.2).  */

struct T { int i, j; } __attribute__ ((preserve_access_index));

extern struct T *get (void);
extern struct T *const *get2 (void);
static inline __attribute__ ((always_inline)) struct T
make (int x)
{
  return (struct T) { x, 2 }; /* { dg-reloc "byte_off struct T 0:0" } */
  /* { dg-reloc "byte_off struct T 0:1" .-1 } */
}

int f1 (void) { return get ()->j; } /* { dg-reloc "byte_off struct T 0:1" } */
int f2 (void) { return (*get2 ())->j; } /* { dg-reloc "byte_off struct T 0:1" } */
int f3 (int x) { return make (x).j; } /* { dg-reloc "byte_off struct T 0:1" } */
