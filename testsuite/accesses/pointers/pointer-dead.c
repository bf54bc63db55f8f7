/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Sums in code that is never reached need no record and are not complained of
   (design 3.2).  */

struct S { int i, j; } __attribute__ ((preserve_access_index));

struct S *f1 (struct S *p) { return 1 ? p : p + 1; }
struct S *f2 (struct S *p) { return __builtin_choose_expr (0, p + 1, p); }
int f3 (struct S *p, int i) { return 0 && p[i].j; }
int f4 (struct S *p) { return p->j; } /* { dg-reloc "byte_off struct S 0:1" } */
