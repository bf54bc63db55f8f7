/* SPDX-License-Identifier: GPL-3.0-or-later */
/* types= takes nothing from an attribute: a strict type stays one.
   { dg-options "-fplugin-arg-btf_relocatable-types=*" } */

struct S { int i; } __attribute__ ((btf_relocatable)); /* { dg-message "'struct S' is marked as relocatable here" } */
struct C { int i; };
unsigned long f1 (void) { return sizeof (struct S); } /* { dg-error "'sizeof' needs the layout of relocatable type 'struct S' at compile time" }
   { dg-message "use 'btf_type_size' of 'btf_relocatable.h'" .-1 } */
unsigned long f2 (void) { return sizeof (struct C); }
