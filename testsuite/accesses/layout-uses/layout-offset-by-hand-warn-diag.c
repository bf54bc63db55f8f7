/* SPDX-License-Identifier: GPL-3.0-or-later */
/* An offset written by hand as an immediate operand of an asm, which has no place for
   a record, is a use of the layout as offsetof is.  What layout=warn says (design
   3.3).
   { dg-options "-fplugin-arg-btf_relocatable-layout=warn" }
   { dg-no-relocs } */

struct S { int i; struct { int x, y; } in; } __attribute__ ((preserve_access_index)); /* { dg-message "'struct S' is marked as relocatable here" } */

void
f (void)
{
  asm volatile ("r1 = %[at]" : : [at] "i" ((long) &((struct S *) 0)->in.y) : "r1"); /* { dg-warning "'offsetof' needs the layout of relocatable type 'struct S' at compile time [-Wattributes]" } */
  /* { dg-message "use 'btf_field_byte_offset' of 'btf_relocatable.h'" .-1 } */
}
