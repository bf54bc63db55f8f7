/* SPDX-License-Identifier: GPL-3.0-or-later */
/* C23 lets a record be defined again with the same members: the mark of either
   holds (design 3.1).  */
/* { dg-only 16 "a record may be defined only once" } */
/* { dg-options "-std=gnu23" } */

struct S { int i, j; } __attribute__ ((preserve_access_index));
int f1 (struct S *s) { return s->j; } /* { dg-reloc "byte_off struct S 0:1" } */
struct S { int i, j; };
int f2 (struct S *s) { return s->j; } /* { dg-reloc "byte_off struct S 0:1" } */
