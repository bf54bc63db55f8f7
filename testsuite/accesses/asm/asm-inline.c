/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Members as memory operands of asm in functions that are inlined (design
   6.5).  */

struct S { int pad; long a, b, c; } __attribute__ ((preserve_access_index));

static inline __attribute__ ((always_inline)) void
get (long *p)
{
  __asm__ volatile ("" : : "m" (*p));
}
static inline __attribute__ ((always_inline)) void
set (long *p)
{
  __asm__ volatile ("" : "=m" (*p));
}
static inline __attribute__ ((always_inline)) void
change (long *p)
{
  __asm__ volatile ("" : "+m" (*p));
}

void f1 (struct S *s) { get (&s->a); } /* { dg-reloc "byte_off struct S 0:1" } */
void f2 (struct S *s) { set (&s->b); } /* { dg-reloc "byte_off struct S 0:2" } */
void f3 (struct S *s) { change (&s->c); } /* { dg-reloc "byte_off struct S 0:3" } */
