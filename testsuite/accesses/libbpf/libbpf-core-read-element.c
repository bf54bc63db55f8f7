/* SPDX-License-Identifier: GPL-3.0-or-later */
/* bpf_core_read of a whole element, of a record that is not marked: clang
   relocates the index.  The kernel's core_reloc_misc has one.  At -O0 GCC
   cannot call a helper.  { dg-opt "-O1 -O2 -Os" } */
/* { dg-libbpf 1.1 1.5 1.7 } */

#include "libbpf.h"

struct S { int a, b; };

int
f (struct S *p, int *out)
{
  return bpf_core_read (out, sizeof (*out), &p[2]); /* { dg-reloc "byte_off struct S 2" } */
}

int
inner (struct S *p, int *out)
{
  return bpf_core_read (out, sizeof (*out), &p[2].b); /* { dg-reloc "byte_off struct S 2:1" } */
}

int
bytes (struct S *p, int *out)
{
  return bpf_core_read (out, sizeof (*out), (struct S *) ((char *) p + 16));
}
