/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Queries about qualified types are about the types: the back end finds no
   qualified one in BTF, and gives the id 0 (design 3.2).
   { dg-libbpf 1.7 } */

#include "libbpf.h"

struct S { int i, j; };
typedef struct S T;

int f1 (void) { return bpf_core_type_exists (const struct S); } /* { dg-reloc-query "type_exists struct S 0" } */
int f2 (void) { return bpf_core_type_size (volatile T); } /* { dg-reloc-query "type_size typedef T 0" } */
int f3 (void) { return bpf_core_type_exists (T); } /* { dg-reloc-query "type_exists typedef T 0" } */
