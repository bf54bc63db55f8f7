/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Members as operands of asm: in registers, in memory, written and read
   (design 3.2, 6.5).  Each function has members of its own, so that one
   record cannot stand in for another.  */

struct S { int pad; int a; long b, c, d; int e; long f, g[4], h, i, j, k; }
  __attribute__ ((preserve_access_index));

void f1 (struct S *s) { __asm__ volatile ("" : : "r" (s->a)); } /* { dg-reloc "byte_off struct S 0:1" } */
void f2 (struct S *s) { __asm__ volatile ("" : : "m" (s->b)); } /* { dg-reloc "byte_off struct S 0:2" } */
void f3 (struct S *s) { __asm__ volatile ("" : "=m" (s->c)); } /* { dg-reloc "byte_off struct S 0:3" } */
void f5 (struct S *s) { __asm__ volatile ("" : "=r" (s->e)); } /* { dg-reloc "byte_off struct S 0:5" } */
void f6 (struct S *s) { __asm__ volatile ("" : : "r" (&s->f)); } /* { dg-reloc "byte_off struct S 0:6" } */
void f7 (struct S *s) { __asm__ volatile ("" : : "m" (s->g[3])); } /* { dg-reloc "byte_off struct S 0:7:3" } */
void f8 (struct S *s) { __asm__ volatile ("" : : "m" (s->h), "r" (s->i)); } /* { dg-reloc "byte_off struct S 0:8" }
  { dg-reloc "byte_off struct S 0:9" .-1 } */
void f9 (struct S *s) { __asm__ volatile ("" : "=m" (s->j) : "r" (s->k)); } /* { dg-reloc "byte_off struct S 0:10" }
  { dg-reloc "byte_off struct S 0:11" .-1 } */
