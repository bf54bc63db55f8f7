/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Each argument of a call over several lines has its own place (design 3.2).  */

struct S { int i; long l; } __attribute__ ((preserve_access_index));

extern int use (int, long, int *);

int
f1 (struct S *s)
{
  return use (s->i, /* { dg-reloc "byte_off struct S 0:0" } */
	      s->l, /* { dg-reloc-c "byte_off struct S 0:1" } */
	      /* In C++ a value has the place of the call.
		 { dg-reloc-cxx "byte_off struct S 0:1" .-3 } */
	      &s->i); /* { dg-reloc "byte_off struct S 0:0" } */
}
