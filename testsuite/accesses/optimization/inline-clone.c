/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Accesses in functions that GCC may clone, make const or merge keep their
   records (design 3.2).  */

struct S { int a, b; struct S *next; } __attribute__ ((preserve_access_index));

static __attribute__ ((noinline)) int
choose (struct S *s, int which)
{
  if (which)
    return s->a; /* { dg-reloc "byte_off struct S 0:0" } */
  return s->b; /* { dg-reloc "byte_off struct S 0:1" } */
}

__attribute__ ((noinline)) int same_1 (struct S *s) { return s->next->b; } /* { dg-reloc "byte_off struct S 0:2" }
  { dg-reloc "byte_off struct S 0:1" .-1 } */
__attribute__ ((noinline)) int same_2 (struct S *s) { return s->next->b; } /* { dg-reloc "byte_off struct S 0:2" }
  { dg-reloc "byte_off struct S 0:1" .-1 } */

int f1 (struct S *s) { return choose (s, 0) + choose (s, 1); }
