/* SPDX-License-Identifier: GPL-3.0-or-later */
/* __builtin_preserve_field_info itself, of any kind, on a field or its address,
   marked or not (design 3.2).  */

struct S { int i; unsigned a : 3; int arr[4]; }
  __attribute__ ((preserve_access_index));
struct plain { int i, j; };

#define INFO __builtin_preserve_field_info

int f0 (struct S *s) { return INFO (s->a, 0); } /* { dg-reloc "byte_off struct S 0:1" } */
int f1 (struct S *s) { return INFO (s->a, 1); } /* { dg-reloc "byte_sz struct S 0:1" } */
int f2 (struct S *s) { return INFO (s->a, 2); } /* { dg-reloc "field_exists struct S 0:1" } */
int f3 (struct S *s) { return INFO (s->a, 3); } /* { dg-reloc "signed struct S 0:1" } */
int f4 (struct S *s) { return INFO (s->a, 4); } /* { dg-reloc "lshift_u64 struct S 0:1" } */
int f5 (struct S *s) { return INFO (s->a, 5); } /* { dg-reloc "rshift_u64 struct S 0:1" } */
int f6 (struct plain *s) { return INFO (s->j, 0); } /* { dg-reloc "byte_off struct plain 0:1" } */
int f7 (struct S *s) { return INFO (&s->arr[2], 1); } /* { dg-reloc "byte_sz struct S 0:2:2" } */
int f8 (const struct S *s) { return INFO (s->i, 2); } /* { dg-reloc "field_exists struct S 0:0" } */
int f9 (struct S *s) { return INFO (s[2].i, 0); } /* { dg-reloc "byte_off struct S 2:0" } */
