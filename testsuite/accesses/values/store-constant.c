/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Stores of constants that no store instruction has room for.  */

struct S { int *p; double d; float f; long l; } __attribute__ ((preserve_access_index));

int x;

void
f (struct S *s)
{
  s->p = &x; /* { dg-reloc "byte_off struct S 0:0" } */
  s->d = 1.5; /* { dg-reloc "byte_off struct S 0:1" } */
  s->f = 2; /* { dg-reloc "byte_off struct S 0:2" } */
  s->l = 0x123456789abcdef; /* { dg-reloc "byte_off struct S 0:3" } */
}
