/* SPDX-License-Identifier: GPL-3.0-or-later */
/* GCC knows what a constant variable holds: nothing is read, and there is no
   record (design 3.2).
   { dg-no-relocs } */

struct S { int i, j; } __attribute__ ((preserve_access_index));
static const struct S constant = { 1, 2 };

int f (void) { return constant.j; }
