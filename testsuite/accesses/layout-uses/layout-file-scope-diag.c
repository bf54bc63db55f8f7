/* SPDX-License-Identifier: GPL-3.0-or-later */
/* libbpf's offsetof is relocated in a function; at file scope it is a constant,
   and so a layout use (design 3.3).
   { dg-libbpf 1.7 } */

#include "../libbpf/libbpf.h"

struct S { int i, j; } __attribute__ ((btf_relocatable)); /* { dg-message "'struct S' is marked as relocatable here" } */

unsigned long v = offsetof (struct S, j); /* { dg-error "'offsetof' needs the layout of relocatable type 'struct S' at compile time" }
   { dg-message "use 'btf_field_byte_offset' of 'btf_relocatable.h'" .-1 } */
unsigned long f (void) { return offsetof (struct S, j); }
