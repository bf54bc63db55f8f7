/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Implicit conversions of what is read and written, to bool, to pointers and
   between widths (design 3.2).  */

struct S { unsigned char c; int i; void *p; _Bool b; float f; }
  __attribute__ ((preserve_access_index));

_Bool f1 (struct S *s) { return s->i; } /* { dg-reloc "byte_off struct S 0:1" } */
_Bool f2 (struct S *s) { return s->p; } /* { dg-reloc "byte_off struct S 0:2" } */
void f3 (struct S *s, void *v) { s->b = v; } /* { dg-reloc "byte_off struct S 0:3" } */
void f4 (struct S *s, long l) { s->c = l; } /* { dg-reloc "byte_off struct S 0:0" } */
long f5 (struct S *s) { return (long) s->p; } /* { dg-reloc "byte_off struct S 0:2" } */
long f6 (struct S *s) { return -s->c; } /* { dg-reloc "byte_off struct S 0:0" } */
