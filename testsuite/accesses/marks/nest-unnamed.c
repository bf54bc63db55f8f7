/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The attribute reaches records without a tag that are the types of named
   members (design 3.1).  */

struct S
{
  int a;
  struct { int b, c; } in;
  union { int d; struct { char e, f; } g; } un[2];
} __attribute__ ((preserve_access_index));

int f1 (struct S *p) { return p->in.c; } /* { dg-reloc "byte_off struct S 0:1:1" } */
int f2 (struct S *p) { return p->un[1].g.f; } /* { dg-reloc "byte_off struct S 0:2:1:1:1" } */
