/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Accesses in and around switch (design 3.2).  */

struct S { int kind, a, b, c; } __attribute__ ((preserve_access_index));

int
f1 (struct S *s)
{
  switch (s->kind) /* { dg-reloc "byte_off struct S 0:0" } */
    {
    case 1:
      return s->a; /* { dg-reloc "byte_off struct S 0:1" } */
    case 2 ... 4:
      s->b = 5; /* { dg-reloc "byte_off struct S 0:2" } */
      /* FALLTHRU */
    default:
      return s->c; /* { dg-reloc "byte_off struct S 0:3" } */
    }
}
