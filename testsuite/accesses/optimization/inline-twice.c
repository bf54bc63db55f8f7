/* SPDX-License-Identifier: GPL-3.0-or-later */
/* An access in a function that is inlined twice has two instructions, each with
   the record (design 3.2).  The object would lose one if GCC shared the
   record.  */
/* { dg-opt "-O1 -O2 -Os" } */

struct S { int a, b; } __attribute__ ((preserve_access_index));
struct T { int a, b; };

static inline __attribute__ ((always_inline)) int
get_b (struct S *s)
{
  return s->b; /* { dg-reloc "byte_off struct S 0:1" } */
}

int f1 (struct S *s, struct S *t) { return get_b (s) * get_b (t); }
int f2 (struct T *s) { return s->b; }
