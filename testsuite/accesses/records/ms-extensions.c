/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Anonymous members with a tag, which -fms-extensions allows and new kernels use,
   count as others (design 3.2).  */
/* { dg-options "-fms-extensions" } */

struct in { int a, b; };
struct S { int x; struct in; struct declared { int c, d; }; int e; }
  __attribute__ ((preserve_access_index));

int f1 (struct S *s) { return s->b; } /* { dg-reloc "byte_off struct S 0:1:1" } */
int f2 (struct S *s) { return s->d; } /* { dg-reloc "byte_off struct S 0:2:1" } */
int f3 (struct S *s) { return s->e; } /* { dg-reloc "byte_off struct S 0:3" } */
int f4 (struct declared *s) { return s->d; } /* { dg-reloc "byte_off struct declared 0:1" } */
