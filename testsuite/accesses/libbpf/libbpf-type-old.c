/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Queries about types, with the form that libbpf 1.1 gives them (design 3.2,
   6.8).  */
/* { dg-libbpf 1.1 } */

#include "libbpf.h"

struct S { int i; } __attribute__ ((preserve_access_index));
union U { int i; } __attribute__ ((preserve_access_index));
typedef struct { int i; } T;
enum E { ONE };
struct only1 { int i; };
struct only2 { int i; };

int f1 (void) { return bpf_core_type_exists (struct S); } /* { dg-reloc-query "type_exists struct S 0" } */
int f2 (void) { return bpf_core_type_size (union U); } /* { dg-reloc-query "type_size union U 0" } */
int f3 (void) { return bpf_core_type_exists (T); } /* { dg-reloc-query "type_exists typedef T 0" } */
int f4 (void) { return bpf_core_type_exists (enum E); } /* { dg-reloc-query "type_exists enum E 0" } */
int f5 (void) { return bpf_core_type_exists (struct only1); } /* { dg-reloc-query "type_exists struct only1 0" } */
int f6 (void) { return bpf_core_type_id_local (struct only2); } /* { dg-reloc-query "type_id_local struct only2 0" } */
int f7 (void) { return bpf_core_type_id_kernel (struct S); } /* { dg-reloc-query "type_id_target struct S 0" } */
int f8 (void) { return bpf_core_type_matches (struct S); } /* { dg-reloc-query "type_matches struct S 0" } */
