/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A query that names a record by a typedef asks for the typedef in the target,
   as clang's does (design 3.2), but not for a bit-field: there clang's asks for the
   record.  The offsetof of bpf_helpers.h is an access, which has the record.  */
/* { dg-libbpf 1.1 1.5 1.7 } */

#include "libbpf.h"

struct S { int i, j; unsigned b : 3; } __attribute__ ((preserve_access_index));
typedef struct S T;
typedef const struct S C;

int f1 (void) { return bpf_core_field_exists (T, j); } /* { dg-reloc "field_exists typedef T 0:1" } */
int f2 (void) { return bpf_core_field_size (C, j); } /* { dg-reloc "byte_sz typedef C 0:1" } */
int f6 (void) { return bpf_core_field_size (C, b); } /* { dg-reloc "byte_sz struct S 0:2" } */
int f7 (T *t) { return bpf_core_field_offset (t->b); } /* { dg-reloc "byte_off struct S 0:2" } */
int f3 (const T *t) { return bpf_core_field_offset (t->j); } /* { dg-reloc "byte_off typedef T 0:1" } */
long f4 (void) { return offsetof (T, j); } /* { dg-reloc "byte_off struct S 0:1" } */
int f5 (const T *t) { return t->j; } /* { dg-reloc "byte_off struct S 0:1" } */
