/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A record declared inside is marked also where the member is a pointer to it,
   an array of it or a function with it (design 3.1).  */

struct outer
{
  struct by_pointer { int a, b; } *p;
  struct by_array { int a, b; } array[2];
  struct by_result { int a, b; } *(*result) (int);
  const struct by_const { int a, b; } *const c;
} __attribute__ ((preserve_access_index));

int f1 (struct by_pointer *p) { return p->b; } /* { dg-reloc "byte_off struct by_pointer 0:1" } */
int f2 (struct by_array *p) { return p->b; } /* { dg-reloc "byte_off struct by_array 0:1" } */
int f3 (struct by_result *p) { return p->b; } /* { dg-reloc "byte_off struct by_result 0:1" } */
int f4 (const struct by_const *p) { return p->b; } /* { dg-reloc "byte_off struct by_const 0:1" } */
int
f5 (struct outer *o)
{
  return o->p->b; /* { dg-reloc "byte_off struct outer 0:0" }
		     { dg-reloc "byte_off struct by_pointer 0:1" .-1 } */
}
