/* SPDX-License-Identifier: GPL-3.0-or-later */
/* An access in a macro is at the place of the expansion (design 3.2).  */

struct S { int a, b; struct S *next; } __attribute__ ((preserve_access_index));

#define FIELD(P, F) ((P)->F)
#define NEXT_B(P) FIELD (FIELD (P, next), b)
#define STORE(P, V) do { (P)->a = (V); } while (0)

int f1 (struct S *s) { return FIELD (s, b); } /* { dg-reloc "byte_off struct S 0:1" } */
int
f2 (struct S *s)
{
  return NEXT_B (s); /* { dg-reloc "byte_off struct S 0:2" } */
  /* { dg-reloc "byte_off struct S 0:1" .-1 } */
}
void f3 (struct S *s) { STORE (s, 4); } /* { dg-reloc "byte_off struct S 0:0" } */
