/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A record defined in a cast or in sizeof is marked from there on (design
   3.1).  */

int
f1 (void *v)
{
  return ((struct C { int i, j; } __attribute__ ((preserve_access_index)) *) v)->j /* { dg-reloc "byte_off struct C 0:1" } */
	 + ((struct C *) v)->i; /* { dg-reloc "byte_off struct C 0:0" } */
}
