/* SPDX-License-Identifier: GPL-3.0-or-later */
/* _Atomic members (design 3.2, 6.5).  */
/* { dg-options "-mcpu=v3" } */

struct S { int pad; _Atomic int i; _Atomic long l; }
  __attribute__ ((preserve_access_index));

void f1 (struct S *s) { s->i += 3; } /* { dg-reloc "byte_off struct S 0:1" } */
void f2 (struct S *s) { s->l++; } /* { dg-reloc "byte_off struct S 0:2" } */
