/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A member of an anonymous inner record has every unnamed record on the way in
   its access string: clang's 0:1:1:1, of which GCC 16's own attribute makes 0:1
   (design 1, 3.2).  */

struct S
{
  int a;
  union
  {
    int b;
    struct { int p, q; };
  };
} __attribute__ ((preserve_access_index));

int f1 (struct S *s) { return s->q; } /* { dg-reloc "byte_off struct S 0:1:1:1" } */
void f2 (struct S *s) { s->p = 1; } /* { dg-reloc "byte_off struct S 0:1:1:0" } */
int *f3 (struct S *s) { return &s->b; } /* { dg-reloc "byte_off struct S 0:1:0" } */
