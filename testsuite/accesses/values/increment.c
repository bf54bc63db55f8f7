/* SPDX-License-Identifier: GPL-3.0-or-later */
/* ++ and --, before and behind, read and write (design 3.2).  GCC reads a member
   back whose new value is used: that is a third record.  */

struct S { int i; unsigned char c; char *p; }
  __attribute__ ((preserve_access_index));

int f1 (struct S *s) { return s->i++; } /* { dg-reloc "byte_off struct S 0:0" }
  { dg-reloc "byte_off struct S 0:0" .-1 } */
int f2 (struct S *s) { return --s->i; } /* { dg-reloc "byte_off struct S 0:0" }
  { dg-reloc "byte_off struct S 0:0" .-1 }
  { dg-reloc "byte_off struct S 0:0" .-2 } */
int f3 (struct S *s) { return ++s->c; } /* { dg-reloc "byte_off struct S 0:1" }
  { dg-reloc "byte_off struct S 0:1" .-1 }
  { dg-reloc "byte_off struct S 0:1" .-2 } */
int f4 (struct S *s) { return *s->p++; } /* { dg-reloc "byte_off struct S 0:2" }
  { dg-reloc "byte_off struct S 0:2" .-1 } */
