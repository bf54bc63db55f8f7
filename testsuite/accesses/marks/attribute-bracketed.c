/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The three spellings in C23's brackets (design 3.1).  */
/* { dg-options "-std=gnu23" } */

struct [[gnu::btf_relocatable]] strict { int i, j; };
struct [[gnu::btf_preserve_access]] synonym { int i, j; };
struct [[gnu::preserve_access_index]] compatible { int i, j; };
struct [[__gnu__::__btf_relocatable__]] underscores { int i, j; };
union [[gnu::btf_relocatable]] u { int i; char c; };

int f1 (struct strict *p) { return p->j; } /* { dg-reloc "byte_off struct strict 0:1" } */
int f2 (struct synonym *p) { return p->j; } /* { dg-reloc "byte_off struct synonym 0:1" } */
int f3 (struct compatible *p) { return p->j; } /* { dg-reloc "byte_off struct compatible 0:1" } */
int f4 (struct underscores *p) { return p->j; } /* { dg-reloc "byte_off struct underscores 0:1" } */
int f5 (union u *p) { return p->c; } /* { dg-reloc "byte_off union u 0:1" } */
