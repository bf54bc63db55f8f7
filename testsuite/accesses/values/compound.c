/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A compound assignment reads and writes: a record each (design 3.2).
   GCC reads a member back whose new value is used: that is a third.  */

struct S { int i; unsigned u; long l; char *p; unsigned char c; }
  __attribute__ ((preserve_access_index));

void f1 (struct S *s) { s->i += 3; } /* { dg-reloc "byte_off struct S 0:0" }
  { dg-reloc "byte_off struct S 0:0" .-1 } */
void f2 (struct S *s) { s->u |= 8; } /* { dg-reloc "byte_off struct S 0:1" }
  { dg-reloc "byte_off struct S 0:1" .-1 } */
void f3 (struct S *s, int n) { s->l <<= n; } /* { dg-reloc "byte_off struct S 0:2" }
  { dg-reloc "byte_off struct S 0:2" .-1 } */
void f4 (struct S *s, int n) { s->p -= n; } /* { dg-reloc "byte_off struct S 0:3" }
  { dg-reloc "byte_off struct S 0:3" .-1 } */
void f5 (struct S *s, int n) { s->c *= n; } /* { dg-reloc "byte_off struct S 0:4" }
  { dg-reloc "byte_off struct S 0:4" .-1 } */
unsigned f6 (struct S *s, unsigned n) { return s->u %= n; } /* { dg-reloc "byte_off struct S 0:1" }
  { dg-reloc "byte_off struct S 0:1" .-1 }
  { dg-reloc "byte_off struct S 0:1" .-2 } */
