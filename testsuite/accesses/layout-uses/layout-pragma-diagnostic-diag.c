/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The warnings are of -Wattributes: GCC's pragma turns them off, and what a macro
   of a system header does is its user's doing (design 3.3).
   { dg-options "-fplugin-arg-btf_relocatable-layout=warn" } */

#include "layout-system.h"

struct S { int i, j; } __attribute__ ((preserve_access_index)); /* { dg-message "'struct S' is marked as relocatable here" }
   { dg-message "'struct S' is marked as relocatable here" .-1 } */

#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wattributes"
unsigned long f1 (struct S *p) { return sizeof (*p) + __builtin_offsetof (struct S, j); }
struct S v;
void f2 (struct S *p, struct S *q) { *p = *q; }
#pragma GCC diagnostic pop
unsigned long f3 (void) { return SIZE (struct S); } /* { dg-warning "40: 'sizeof' needs the layout of relocatable type 'struct S' at compile time [-Wattributes]" }
   { dg-message "use 'btf_type_size' of 'btf_relocatable.h'" .-1 } */
unsigned long f4 (void) { return SIZE_OF_S; } /* { dg-warning "34: 'sizeof' needs the layout of relocatable type 'struct S' at compile time [-Wattributes]" }
   { dg-message "use 'btf_type_size' of 'btf_relocatable.h'" .-1 } */
