/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Sums that are not evaluated have no record, and nothing is said of them (design
   3.2).
   { dg-no-relocs } */

struct S { int i, j; } __attribute__ ((preserve_access_index));

unsigned long f1 (struct S *p) { return sizeof (p + 1); }
unsigned long f2 (struct S *p, int i) { return sizeof (p[i].j); }
int f3 (struct S *p) { return _Generic (p + 1, struct S *: 1, default: 2); }
int f4 (struct S *p) { typeof (p + 1) q = p; return q == p; }
int f5 (struct S *p, int i) { return __builtin_types_compatible_p (typeof (p[i].j), int); }
int f6 (struct S *p, int i) { return _Alignof (p[i]); }
