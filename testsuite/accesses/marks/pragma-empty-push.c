/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A push without attribute opens a region, to which attributes are added later
   (design 3.1).  */

#pragma clang attribute push
struct early { int i, j; };
#pragma clang attribute (__attribute__((preserve_access_index)), apply_to = record)
struct late { int i, j; };
#pragma clang attribute (__attribute__((annotate ("x"))), apply_to = function)
struct later { int i, j; };
#pragma clang attribute pop
struct outside { int i, j; };

int f1 (struct early *p) { return p->j; }
int f2 (struct late *p) { return p->j; } /* { dg-reloc "byte_off struct late 0:1" } */
int f3 (struct later *p) { return p->j; } /* { dg-reloc "byte_off struct later 0:1" } */
int f4 (struct outside *p) { return p->j; }
