/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Accesses in functions that are inlined, and in one that is not (design
   3.2).  */

struct S { int a, b; struct S *next; } __attribute__ ((preserve_access_index));

static inline __attribute__ ((always_inline)) int
get_b (struct S *s)
{
  return s->b; /* { dg-reloc "byte_off struct S 0:1" } */
}
static inline __attribute__ ((always_inline)) int *
address_a (struct S *s)
{
  return &s->a; /* { dg-reloc "byte_off struct S 0:0" } */
}
static __attribute__ ((noinline)) struct S *
next (struct S *s)
{
  return s->next; /* { dg-reloc "byte_off struct S 0:2" } */
}

int f1 (struct S *t) { return get_b (next (t)); }
int f2 (struct S *s) { return *address_a (s); }
