/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A member as an operand of asm that is read and written in memory: a record for
   either (design 3.2, 6.5).  */

struct S { int pad; long a, b; } __attribute__ ((preserve_access_index));

void f1 (struct S *s) { __asm__ volatile ("" : "+m" (s->a)); } /* { dg-reloc "byte_off struct S 0:1" }
  { dg-reloc "byte_off struct S 0:1" .-1 } */
void f2 (struct S *s) { __asm__ volatile ("" : "+r" (s->b)); } /* { dg-reloc "byte_off struct S 0:2" }
  { dg-reloc "byte_off struct S 0:2" .-1 } */
