/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A base with an effect is evaluated once, in a compound assignment too; GCC reads one
   without again (design 3.2).  */

struct S { int i; struct S *next; } __attribute__ ((preserve_access_index));
extern struct S *get (void);

void f1 (void) { get ()->i++; } /* { dg-reloc "byte_off struct S 0:0" }
  { dg-reloc "byte_off struct S 0:0" .-1 } */
void f2 (struct S *s) { s->next->i |= 2; } /* { dg-reloc "byte_off struct S 0:1" }
  { dg-reloc "byte_off struct S 0:0" .-1 }
  { dg-reloc "byte_off struct S 0:0" .-2 }
  { dg-reloc "byte_off struct S 0:1" .-3 } */
