/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Accesses in a function that __attribute__ ((cleanup)) calls, and in what it
   cleans up (design 3.2).  */

struct S { int i, refs; } __attribute__ ((preserve_access_index));

static inline __attribute__ ((always_inline)) void
put (struct S **s)
{
  (*s)->refs--; /* { dg-reloc "byte_off struct S 0:1" } */
  /* { dg-reloc "byte_off struct S 0:1" .-1 } */
}

int
f (struct S *p)
{
  struct S *s __attribute__ ((cleanup (put))) = p;
  return s->i; /* { dg-reloc "byte_off struct S 0:0" } */
}
