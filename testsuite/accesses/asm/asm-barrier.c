/* SPDX-License-Identifier: GPL-3.0-or-later */
/* libbpf's and the kernel's barriers around an access (design 3.2).  */

struct S { int i, j; } __attribute__ ((preserve_access_index));

#define barrier_var(V) __asm__ volatile ("" : "+r" (V))

int
f (struct S *s)
{
  int *p = &s->j; /* { dg-reloc "byte_off struct S 0:1" } */
  barrier_var (p);
  int i = s->i; /* { dg-reloc "byte_off struct S 0:0" } */
  barrier_var (i);
  return *p + i;
}
