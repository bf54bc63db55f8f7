/* SPDX-License-Identifier: GPL-3.0-or-later */
/* bpf_core_cast, which libbpf has from 1.5 on: GCC's own query, and the access
   through what it gives (design 3.2).  */
/* { dg-libbpf 1.5 1.7 } */

#include "libbpf.h"

struct S { int i, j; } __attribute__ ((preserve_access_index));

int f (void *v) { return bpf_core_cast (v, struct S)->j; } /* { dg-reloc "byte_off struct S 0:1" }
  { dg-reloc-query "type_id_target struct S 0" .-1 } */
