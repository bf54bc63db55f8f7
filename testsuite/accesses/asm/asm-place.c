/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Operands of asm that may be in memory or in a register: a record for each load
   and store of theirs, however the constraints are written.  What is stored after
   an asm with labels is stored on each way out of it.  */

struct S { unsigned a; unsigned short h; unsigned long l; int i; char c; float f; void *p; } __attribute__ ((preserve_access_index));
#define __sink(expr) __asm__ volatile ("" : "+g" (expr))

void f1 (struct S *s) { __asm__ volatile ("/* %0 */" : "+rm" (s->a)); } /* { dg-reloc "byte_off struct S 0:0" }
  { dg-reloc "byte_off struct S 0:0" .-1 } */
void f2 (struct S *s) { __asm__ volatile ("/* %0 */" : "+g" (s->h)); } /* { dg-reloc "byte_off struct S 0:1" }
  { dg-reloc "byte_off struct S 0:1" .-1 } */
void f3 (struct S *s) { __asm__ volatile ("/* %0 */" : "+mr" (s->l)); } /* { dg-reloc "byte_off struct S 0:2" }
  { dg-reloc "byte_off struct S 0:2" .-1 } */
void f4 (struct S *s) { __asm__ volatile ("/* %0 */" : "+&rm" (s->i)); } /* { dg-reloc "byte_off struct S 0:3" }
  { dg-reloc "byte_off struct S 0:3" .-1 } */
void f5 (struct S *s) { __sink (s->c); } /* { dg-reloc "byte_off struct S 0:4" }
  { dg-reloc "byte_off struct S 0:4" .-1 } */
void f6 (struct S *s) { __sink (s->f); } /* { dg-reloc "byte_off struct S 0:5" }
  { dg-reloc "byte_off struct S 0:5" .-1 } */
void f7 (struct S *s) { __sink (s->p); } /* { dg-reloc "byte_off struct S 0:6" }
  { dg-reloc "byte_off struct S 0:6" .-1 } */
void f8 (struct S *s) { __asm__ volatile ("/* %0 %1 */" : "=r,m" (s->a) : "m,r" (s->l)); } /* { dg-reloc "byte_off struct S 0:0" }
  { dg-reloc "byte_off struct S 0:2" .-1 } */
void f9 (struct S *s) { __asm__ volatile ("/* %0 %1 */" : "+r,m" (s->a) : "r,m" (s->l)); } /* { dg-reloc "byte_off struct S 0:0" }
  { dg-reloc "byte_off struct S 0:0" .-1 } { dg-reloc "byte_off struct S 0:2" .-1 } */
void f10 (struct S *s) { __asm__ volatile ("/* %0 %1 */" : "=rm" (s->a) : "0" (s->l)); } /* { dg-reloc "byte_off struct S 0:0" }
  { dg-reloc "byte_off struct S 0:2" .-1 } */
void f11 (struct S *s) { __asm__ volatile ("/* %0 */" : : "g" (s->a), "rm" (s->h), "X" (s->i)); } /* { dg-reloc "byte_off struct S 0:0" }
  { dg-reloc "byte_off struct S 0:1" .-1 } { dg-reloc "byte_off struct S 0:3" .-1 } */
void f12 (volatile struct S *s) { __asm__ ("/* %0 */" : "+rm" (s->a)); } /* { dg-reloc "byte_off struct S 0:0" }
  { dg-reloc "byte_off struct S 0:0" .-1 } */
int
f13 (struct S *s)
{
  __asm__ goto ("/* %0 %1 %l[one] %l[two] */" : "+rm" (s->a), "=g" (s->h) : : : one, two); /* { dg-reloc "byte_off struct S 0:0" }
  { dg-reloc "byte_off struct S 0:0" .-1 } { dg-reloc "byte_off struct S 0:1" .-1 }
  { dg-reloc-query "byte_off struct S 0:0" { -O0 } .-2 } { dg-reloc-query "byte_off struct S 0:0" { -O0 } .-2 }
  { dg-reloc-query "byte_off struct S 0:1" { -O0 } .-3 } { dg-reloc-query "byte_off struct S 0:1" { -O0 } .-3 } */
  return 0;
one:
  return 1;
two:
  return 2;
}
