/* SPDX-License-Identifier: GPL-3.0-or-later */
/* libbpf's offsetof is relocated in a function; at file scope it is a constant,
   and so a layout use.  A definition may come before that of its type
   (design 3.3).
   { dg-libbpf 1.7 } */

#include "libbpf.h"

struct later v1; /* { dg-error "the definition of 'v1' needs the layout of relocatable type 'struct later' at compile time" }
   { dg-message "define a pointer, or a type of your own with the members that you need" .-1 } */
struct later { int i, j; } __attribute__ ((btf_relocatable)); /* { dg-message "'struct later' is marked as relocatable here" }
   { dg-message "'struct later' is marked as relocatable here" .-1 } */

unsigned long v2 = offsetof (struct later, j); /* { dg-error "'offsetof' needs the layout of relocatable type 'struct later' at compile time" }
   { dg-message "use 'btf_field_byte_offset' of 'btf_relocatable.h'" .-1 } */
unsigned long f1 (void) { return offsetof (struct later, j); }
