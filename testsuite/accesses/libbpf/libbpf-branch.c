/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A query that guards an access, as programs write it (design 3.2).  */
/* { dg-libbpf 1.1 1.5 1.7 } */
/* At -O0 GCC cannot call a helper.  { dg-opt "-O1 -O2 -Os" } */

#include "libbpf.h"

struct task { int state; } __attribute__ ((preserve_access_index));
struct task___new { int __state; } __attribute__ ((preserve_access_index));

int
f (struct task *t)
{
  struct task___new *n = (void *) t;
  if (bpf_core_field_exists (n->__state)) /* { dg-reloc "field_exists struct task___new 0:0" } */
    return BPF_CORE_READ (n, __state); /* { dg-reloc "byte_off struct task___new 0:0" } */
  return t->state; /* { dg-reloc "byte_off struct task 0:0" } */
}
