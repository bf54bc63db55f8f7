/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Accesses in several sections, each with records of its own (design 3.2).  */

#define SEC(NAME) __attribute__ ((section (NAME), used))

struct S { int a, b, c; } __attribute__ ((preserve_access_index));

static __attribute__ ((noinline)) int
sub (struct S *s)
{
  return s->c; /* { dg-reloc "byte_off struct S 0:2" } */
}
SEC ("tp/one") int f1 (struct S *s) { return s->a + sub (s); } /* { dg-reloc "byte_off struct S 0:0" } */
SEC ("kprobe/two") int f2 (struct S *s) { return s->b; } /* { dg-reloc "byte_off struct S 0:1" } */
SEC ("?tc") static int f3 (struct S *s) { return s->b; } /* { dg-reloc "byte_off struct S 0:1" } */
