/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Uses of the layout of a type that types= names: nothing by default, and with
   layout= a note that says why the type is relocatable (design 3.3).
   { dg-options "-fplugin-arg-btf_relocatable-types=S -fplugin-arg-btf_relocatable-layout=warn" } */

struct S { int i; }; /* { dg-message "'struct S' is marked as relocatable by 'types='" } */
unsigned long f1 (void) { return sizeof (struct S); } /* { dg-warning "'sizeof' needs the layout of relocatable type 'struct S' at compile time [-Wattributes]" }
   { dg-message "use 'btf_type_size' of 'btf_relocatable.h'" .-1 } */
