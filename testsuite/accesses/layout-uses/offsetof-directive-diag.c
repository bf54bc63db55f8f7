/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A strict type in an offsetof that has directives in it: the error is at its place,
   and for the branch taken.  */

struct strict { int a, b; } __attribute__ ((btf_relocatable)); /* { dg-message "8:'struct strict' is marked as relocatable here" }
  { dg-message "8:'struct strict' is marked as relocatable here" .-1 }
  { dg-message "8:'struct strict' is marked as relocatable here" .-2 } */
struct T { int a, b; };

unsigned long f1 (void) { return __builtin_offsetof (struct strict,
#ifdef M
 a
#else
 b
#endif
 ); } /* { dg-error "2:'offsetof' needs the layout of relocatable type 'struct strict' at compile time" }
  { dg-message "2:use 'btf_field_byte_offset' of 'btf_relocatable.h'" .-1 } */

#define M
unsigned long f2 (void) { return __builtin_offsetof (
#ifdef M
 struct strict
#else
 struct T
#endif
 , b); } /* { dg-error "2:'offsetof' needs the layout of relocatable type 'struct strict' at compile time" }
  { dg-message "2:use 'btf_field_byte_offset' of 'btf_relocatable.h'" .-1 } */

unsigned long f3 (void) { return __builtin_offsetof
#undef M
  (struct strict, a); } /* { dg-error "11:'offsetof' needs the layout of relocatable type 'struct strict' at compile time" }
  { dg-message "11:use 'btf_field_byte_offset' of 'btf_relocatable.h'" .-1 } */

unsigned long f4 (void) { return __builtin_offsetof (
#ifdef M
 struct strict
#else
 struct T
#endif
 , b); }
