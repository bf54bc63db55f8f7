/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A bit-field of an element that a variable chooses: the stride is the
   element's (design 3.2).  */

struct S { int n; struct { unsigned a : 3, b : 5; } e[4]; }
  __attribute__ ((preserve_access_index));

int
f (struct S *s, int i)
{
  return s->e[i].b; /* { dg-reloc "byte_off,byte_sz,lshift_u64,rshift_u64,signed struct S 0:1:0:1" } */
  /* { dg-reloc "byte_sz struct S 0:1:0" .-1 } */
}
