/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A type that types= names is a compatible one: its layout may be used.
   { dg-options "-fplugin-arg-btf_relocatable-types=S" }
   { dg-no-relocs } */

struct S { int i; };
unsigned long f1 (void) { return sizeof (struct S); }
struct S v;
