/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The pragma over several lines, with odd spaces, as one macro-free text (design
   3.1).  */

#pragma   clang    attribute   push(\
  __attribute__ (( preserve_access_index )) ,\
  apply_to=record)
struct S { int i, j; };
#pragma clang attribute pop

int f (struct S *p) { return p->j; } /* { dg-reloc "byte_off struct S 0:1" } */
