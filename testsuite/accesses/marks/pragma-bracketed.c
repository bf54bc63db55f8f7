/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The attribute of the pragma in brackets, with either vendor's name (design
   3.1).  */

#pragma clang attribute push ([[clang::preserve_access_index]], apply_to = record)
struct clang { int i, j; };
#pragma clang attribute pop
#pragma clang attribute push ([[gnu::btf_relocatable]], apply_to = record)
struct gnu { int i, j; };
#pragma clang attribute pop
#pragma clang attribute push ([[__gnu__::__preserve_access_index__]], apply_to = any(record))
struct underscores { int i, j; };
#pragma clang attribute pop

int f1 (struct clang *p) { return p->j; } /* { dg-reloc "byte_off struct clang 0:1" } */
int f2 (struct gnu *p) { return p->j; } /* { dg-reloc "byte_off struct gnu 0:1" } */
int f3 (struct underscores *p) { return p->j; } /* { dg-reloc "byte_off struct underscores 0:1" } */
