/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A variable index into an array of records, named and unnamed, marked and not:
   both records have the root that the path starts at (design 3.2).  */

struct named { int x, y; };
struct marked { int x, y; } __attribute__ ((preserve_access_index));
struct S
{
  struct named n[4];
  struct marked m[4];
  struct { int x, y; } u[4];
} __attribute__ ((preserve_access_index));

int f1 (struct S *s, int i) { return s->n[i].y; } /* { dg-reloc "byte_off struct S 0:0:0:1" }
  { dg-reloc "byte_sz struct S 0:0:0" .-1 } */
int f2 (struct S *s, int i) { return s->m[i].y; } /* { dg-reloc "byte_off struct S 0:1:0:1" }
  { dg-reloc "byte_sz struct S 0:1:0" .-1 } */
int f3 (struct S *s, int i) { return s->u[i].y; } /* { dg-reloc "byte_off struct S 0:2:0:1" }
  { dg-reloc "byte_sz struct S 0:2:0" .-1 } */
struct named *f4 (struct S *s, int i) { return &s->n[i]; } /* { dg-reloc "byte_off,byte_sz struct S 0:0:0" } */
