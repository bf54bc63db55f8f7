/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Functions of the compiler that know a layout, beside the other uses of a strict
   type's; what is said nothing of is in layout-uses-strict.c.  */

struct strict { int first; int list[4]; short last; } __attribute__ ((btf_relocatable)); /* { dg-message "8:'struct strict' is marked as relocatable here" }
  { dg-message "8:'struct strict' is marked as relocatable here" .-1 }
  { dg-message "8:'struct strict' is marked as relocatable here" .-2 }
  { dg-message "8:'struct strict' is marked as relocatable here" .-3 }
  { dg-message "8:'struct strict' is marked as relocatable here" .-4 }
  { dg-message "8:'struct strict' is marked as relocatable here" .-5 }
  { dg-message "8:'struct strict' is marked as relocatable here" .-6 }
  { dg-message "8:'struct strict' is marked as relocatable here" .-7 }
  { dg-message "8:'struct strict' is marked as relocatable here" .-8 } */

long f1 (struct strict *s) { return __builtin_object_size (s->list, 1); } /* { dg-error "37:'__builtin_object_size' needs the layout of relocatable type 'struct strict' at compile time" }
  { dg-message "37:use 'btf_type_size' or 'btf_field_byte_size' of 'btf_relocatable.h'" .-1 } */
long f2 (struct strict *s) { return __builtin_dynamic_object_size (&s->last, 0); } /* { dg-error "37:'__builtin_dynamic_object_size' needs the layout of relocatable type 'struct strict' at compile time" }
  { dg-message "37:use 'btf_type_size' or 'btf_field_byte_size' of 'btf_relocatable.h'" .-1 } */
void f3 (struct strict *s) { __builtin_clear_padding (s); } /* { dg-error "30:'__builtin_clear_padding' needs the layout of relocatable type 'struct strict' at compile time" }
  { dg-message "30:set the members that you need, one by one" .-1 } */
long f4 (struct strict *s) { return sizeof *s; } /* { dg-error "44:'sizeof' needs the layout of relocatable type 'struct strict' at compile time" }
  { dg-message "44:use 'btf_type_size' of 'btf_relocatable.h'" .-1 } */
long f5 (struct strict *s) { return __alignof__ (*s) + __alignof__ (s->last); } /* { dg-error "37:an alignment needs the layout of relocatable type 'struct strict' at compile time" }
  { dg-message "37:no relocation gives an alignment: use that of a type of your own" .-1 } */
void f6 (struct strict *s, struct strict *t) { *s = *t; } /* { dg-error "51:a copy of an object needs the layout of relocatable type 'struct strict' at compile time" }
  { dg-message "51:copy the members that you need, one by one" .-1 } */
void f7 (struct strict *s, struct strict *t) { __builtin_memcpy (s, t, sizeof (struct strict)); } /* { dg-error "80:'sizeof' needs the layout of relocatable type 'struct strict' at compile time" }
  { dg-message "80:use 'btf_type_size' of 'btf_relocatable.h'" .-1 } */
void f8 (struct strict *s) { __builtin_memset (s, 0, 24); } /* { dg-error "30:a copy of an object needs the layout of relocatable type 'struct strict' at compile time" }
  { dg-message "30:copy the members that you need, one by one" .-1 } */
void f9 (struct strict *s) { __builtin_memmove (s->list, s, 24); } /* { dg-error "30:a copy of an object needs the layout of relocatable type 'struct strict' at compile time" }
  { dg-message "30:copy the members that you need, one by one" .-1 } */
