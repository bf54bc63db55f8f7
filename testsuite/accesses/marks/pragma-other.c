/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Other pragmas of clang are not ours: GCC passes them over (design 3.1).
   { dg-no-relocs } */

#pragma clang diagnostic push
#pragma clang diagnostic ignored "-Wx"
#pragma clang diagnostic pop

struct S { int i, j; };

int f (struct S *p) { return p->j; }
