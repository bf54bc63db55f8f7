/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A named push ends at the pop of its name, whatever lies between (design
   3.1).  */

#pragma clang attribute MINE.push (__attribute__((preserve_access_index)), apply_to = record)
struct in_mine { int i, j; };
#pragma clang attribute OTHER.push (__attribute__((annotate ("x"))), apply_to = function)
#pragma clang attribute MINE.pop
struct in_other { int i, j; };
#pragma clang attribute OTHER.pop

#pragma clang attribute push (__attribute__((annotate ("x"))), apply_to = function)
#pragma clang attribute MINE.push (__attribute__((preserve_access_index)), apply_to = record)
#pragma clang attribute pop
struct still_mine { int i, j; };
#pragma clang attribute MINE.pop

int f1 (struct in_mine *p) { return p->j; } /* { dg-reloc "byte_off struct in_mine 0:1" } */
int f2 (struct in_other *p) { return p->j; }
int f3 (struct still_mine *p) { return p->j; } /* { dg-reloc "byte_off struct still_mine 0:1" } */
