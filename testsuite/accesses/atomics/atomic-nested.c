/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Atomic accesses to nested, anonymous and array members, and to the members of
   variables (design 3.2, 6.5).  */
/* { dg-options "-mcpu=v3" } */

struct S { int pad; struct { long a; }; struct { long x, y; } in[3]; long b; }
  __attribute__ ((preserve_access_index));
struct S g;

void f1 (struct S *s) { __sync_fetch_and_add (&s->a, 1); } /* { dg-reloc "byte_off struct S 0:1:0" } */
void f2 (struct S *s) { __sync_fetch_and_add (&s->in[1].y, 1); } /* { dg-reloc "byte_off struct S 0:2:1:1" } */
long f3 (void) { return __sync_fetch_and_add (&g.b, 1); } /* { dg-reloc "byte_off struct S 0:3" } */
