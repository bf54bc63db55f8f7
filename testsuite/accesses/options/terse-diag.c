/* SPDX-License-Identifier: GPL-3.0-or-later */
/* With -g1 GCC has BTF, and no CO-RE.
   { dg-options "-g1" } */

struct S { int i, j; } __attribute__ ((preserve_access_index));
int f (struct S *s) { return s->j; }
/* { dg-error "cannot relocate: with little debug information GCC writes no records" 0 }
   { dg-message "use '-gbtf' without '-g1' or '-ggdb1'" 0 } */
