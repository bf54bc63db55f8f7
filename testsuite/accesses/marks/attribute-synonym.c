/* SPDX-License-Identifier: GPL-3.0-or-later */
/* btf_preserve_access is a synonym of btf_relocatable (design 3.1).  */

struct __attribute__ ((btf_preserve_access)) before { int i, j; };
struct after { int i, j; } __attribute__ ((__btf_preserve_access__));
union u { int i; char c; } __attribute__ ((btf_preserve_access));

int f1 (struct before *p) { return p->j; } /* { dg-reloc "byte_off struct before 0:1" } */
int f2 (struct after *p) { return p->j; } /* { dg-reloc "byte_off struct after 0:1" } */
int f3 (union u *p) { return p->c; } /* { dg-reloc "byte_off union u 0:1" } */
