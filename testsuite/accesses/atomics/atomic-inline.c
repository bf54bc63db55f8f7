/* SPDX-License-Identifier: GPL-3.0-or-later */
/* An atomic access in a function that is inlined keeps its record (design
   6.5).  */
/* { dg-options "-mcpu=v3" } */

struct S { int pad; int i; long l; } __attribute__ ((preserve_access_index));

static inline __attribute__ ((always_inline)) void
add (long *p)
{
  __sync_fetch_and_add (p, 1);
}

void f1 (struct S *s) { add (&s->l); } /* { dg-reloc "byte_off struct S 0:2" } */
long f2 (struct S *s) { add (&s->l); return s->l; } /* { dg-reloc "byte_off struct S 0:2" }
  { dg-reloc "byte_off struct S 0:2" .-1 } */
