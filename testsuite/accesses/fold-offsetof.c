/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What the front end folds before anybody can see it is out of reach: a
   hand-written offset from a null pointer gives no record (design 6.4).
   { dg-no-relocs } */

struct S { int i, j; } __attribute__ ((preserve_access_index));

unsigned long f1 (void) { return (unsigned long) &((struct S *) 0)->j; }
unsigned long f2 (void) { return __builtin_offsetof (struct S, j); }
