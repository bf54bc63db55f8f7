/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Members as operands of asm goto (design 3.2).  */

struct S { int pad; int i; long l; } __attribute__ ((preserve_access_index));

int
f (struct S *s)
{
  __asm__ goto ("if %0 == 0 goto %l[out]" : : "r" (s->l) : : out); /* { dg-reloc "byte_off struct S 0:2" } */
  return s->i; /* { dg-reloc "byte_off struct S 0:1" } */
out:
  return 3;
}
