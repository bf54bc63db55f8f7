/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Queries about qualified types: a record's root is never const or volatile, and
   a typedef stays one (design 3.2).  */
/* { dg-libbpf 1.1 1.5 1.7 } */

#include "libbpf.h"

struct S { int i; } __attribute__ ((preserve_access_index));
typedef struct S T;
typedef const struct S C;
typedef _Bool flag;
enum E { ONE, TWO };

int f1 (void) { return bpf_core_type_exists (const struct S); } /* { dg-reloc-query "type_exists struct S 0" } */
int f2 (void) { return bpf_core_type_exists (const T); } /* { dg-reloc-query "type_exists typedef T 0" } */
int f3 (void) { return bpf_core_type_exists (volatile C); } /* { dg-reloc-query "type_exists typedef C 0" } */
int f4 (void) { return bpf_core_type_size (flag); } /* { dg-reloc-query "type_size typedef flag 0" } */
int f5 (void) { return bpf_core_type_id_local (const int); } /* { dg-reloc-query "type_id_local int int 0" } */
int f6 (void) { return bpf_core_type_id_kernel (volatile struct S); } /* { dg-reloc-query "type_id_target struct S 0" } */
int f7 (void) { return bpf_core_type_exists (const enum E); } /* { dg-reloc-query "type_exists enum E 0" } */
/* Two queries about one enumerator: GCC has one record for both, and a const
   root then (on GCC 16, too).  */
int f8 (void) { return bpf_core_enum_value (enum E, TWO); } /* { dg-reloc-query "enumval_value enum E 1" } */
int f9 (void) { return bpf_core_enum_value (const enum E, TWO); } /* { dg-reloc-query "enumval_value enum E 1" } */
