/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The pragma between members marks the records that begin after it (design
   3.1).  */

struct outer
{
  struct before { int a, b; } b;
#pragma clang attribute push (__attribute__((preserve_access_index)), apply_to = record)
  struct within { int c, d; } w;
#pragma clang attribute pop
  struct after { int e, f; } a;
};

int f1 (struct outer *p) { return p->w.d; } /* { dg-reloc "byte_off struct within 0:1" } */
int f2 (struct within *p) { return p->d; } /* { dg-reloc "byte_off struct within 0:1" } */
int f3 (struct outer *p) { return p->a.f + p->b.b; }
