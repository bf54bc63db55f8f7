/* SPDX-License-Identifier: GPL-3.0-or-later */
/* btf_relocatable.h, which -fplugin alone makes known: its marks and queries
   (design 3.3).  Enumerators of the same value stay apart.  */

#include <btf_relocatable.h>

enum e { ONE = 1, EINS = 1, MINUS = -1 };
typedef enum e E;
struct S { int i, j; unsigned b : 3; char a[4][8]; struct { long k; } in; } BTF_RELOCATABLE;
typedef struct S T;
BTF_RELOCATABLE_BEGIN
struct R { int i, j; };
BTF_RELOCATABLE_END
struct BTF_RELOCATABLE F;
struct F { int i, j; };
struct U { int i, j; };

int m1 (struct S *s) { return s->j; } /* { dg-reloc "byte_off struct S 0:1" } */
int m2 (struct R *r) { return r->j; } /* { dg-reloc "byte_off struct R 0:1" } */
int m3 (struct F *f) { return f->j; } /* { dg-reloc "byte_off struct F 0:1" } */

unsigned f1 (void) { return btf_field_byte_offset (struct S, i); } /* { dg-reloc "byte_off struct S 0:0" } */
unsigned f2 (void) { return btf_field_byte_offset (T, a[2][1]); } /* { dg-reloc "byte_off typedef T 0:3:2:1" } */
unsigned f3 (void) { return btf_field_byte_offset (struct S, in.k); } /* { dg-reloc "byte_off struct S 0:4:0" } */
unsigned f4 (void) { return btf_field_byte_size (struct S, a); } /* { dg-reloc "byte_sz struct S 0:3" } */
unsigned f5 (void) { return btf_field_byte_size (struct U, j); } /* { dg-reloc "byte_sz struct U 0:1" } */
int f6 (void) { return btf_field_exists (struct S, b); } /* { dg-reloc "field_exists struct S 0:2" } */
int f7 (void) { return btf_field_exists (const volatile struct U, j); } /* { dg-reloc "field_exists struct U 0:1" } */
unsigned f8 (void) { return btf_type_size (struct S); } /* { dg-reloc-query "type_size struct S 0" } */
int f9 (void) { return btf_type_exists (const struct U); } /* { dg-reloc-query "type_exists struct U 0" } */
int f10 (void) { return btf_type_matches (struct S); } /* { dg-reloc-query "type_matches struct S 0" } */
int f11 (void) { return btf_type_exists (enum e); } /* { dg-reloc-query "type_exists enum e 0" } */
unsigned long f12 (void) { return btf_enum_value (enum e, ONE); } /* { dg-reloc-query "enumval_value enum e 0" } */
unsigned long f13 (void) { return btf_enum_value (E, EINS); } /* { dg-reloc-query "enumval_value typedef E 1" } */
int f14 (void) { return btf_enum_value_exists (enum e, MINUS); } /* { dg-reloc-query "enumval_exists enum e 2" } */

