/* SPDX-License-Identifier: GPL-3.0-or-later */
/* offsetof of bpf_helpers.h in an operand of asm that has to be a constant: the
   layout that is compiled against, as clang does it.  In one that may be a
   register it is relocated.  */
/* { dg-libbpf 1.1 1.5 1.7 } */

#include "libbpf.h"

struct S { int i; struct { int x, y; } in; } __attribute__ ((preserve_access_index));
struct R { int i, j; } __attribute__ ((btf_relocatable));

int
immediate (void)
{
  int x;
  asm volatile ("%0 = *(u32 *) (r1 + %[at])"
		: "=r" (x)
		: [at] "i" (offsetof (struct S, in)));
  return x;
}

int
computed (void)
{
  int x;
  asm volatile ("%0 = %[at]"
		: "=r" (x)
		: [at] "i" (-(int) offsetof (struct S, in.x) - 8));
  return x;
}

unsigned long
either (unsigned long x)
{
  asm volatile ("%0 += %1" : "+r" (x) : "ri" (offsetof (struct S, in.y))); /* { dg-reloc "byte_off struct S 0:1:1" } */
  return x;
}

unsigned long
matching (void)
{
  unsigned long x;
  asm volatile ("%0 += 1" : "=r" (x) : "0" (offsetof (struct R, j))); /* { dg-reloc "byte_off struct R 0:1" } */
  return x;
}
