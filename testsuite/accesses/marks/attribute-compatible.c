/* SPDX-License-Identifier: GPL-3.0-or-later */
/* preserve_access_index, which GCC and clang have, marks a record (design
   3.1).  */

struct __attribute__ ((preserve_access_index)) before { int i, j; };
struct after { int i, j; } __attribute__ ((__preserve_access_index__));
union u { int i; char c; } __attribute__ ((preserve_access_index));

int f1 (struct before *p) { return p->j; } /* { dg-reloc "byte_off struct before 0:1" } */
int f2 (struct after *p) { return p->j; } /* { dg-reloc "byte_off struct after 0:1" } */
int f3 (union u *p) { return p->c; } /* { dg-reloc "byte_off union u 0:1" } */
