/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Regions nest: the inner pop leaves the outer push in force (design 3.1).  */

#pragma clang attribute push (__attribute__((preserve_access_index)), apply_to = record)
#pragma clang attribute push (__attribute__((preserve_access_index)), apply_to = record)
struct inner { int i, j; };
#pragma clang attribute pop
struct outer { int i, j; };
#pragma clang attribute pop
struct outside { int i, j; };

int f1 (struct inner *p) { return p->j; } /* { dg-reloc "byte_off struct inner 0:1" } */
int f2 (struct outer *p) { return p->j; } /* { dg-reloc "byte_off struct outer 0:1" } */
int f3 (struct outside *p) { return p->j; }
