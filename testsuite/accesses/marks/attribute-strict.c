/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The strict spelling marks a record, before the tag and after the brace, with
   and without underscores, alone and beside others (design 3.1).  */

struct __attribute__ ((btf_relocatable)) before { int i, j; };
struct after { int i, j; } __attribute__ ((btf_relocatable));
struct __attribute__ ((__btf_relocatable__)) before_underscores { int i, j; };
struct after_underscores { int i, j; } __attribute__ ((__btf_relocatable__));
union __attribute__ ((btf_relocatable)) u { int i; char c; };
struct __attribute__ ((aligned (16), btf_relocatable, packed)) several
{ char c; int i; };

int f1 (struct before *p) { return p->j; } /* { dg-reloc "byte_off struct before 0:1" } */
int f2 (struct after *p) { return p->j; } /* { dg-reloc "byte_off struct after 0:1" } */
int f3 (struct before_underscores *p) { return p->j; } /* { dg-reloc "byte_off struct before_underscores 0:1" } */
int f4 (struct after_underscores *p) { return p->j; } /* { dg-reloc "byte_off struct after_underscores 0:1" } */
int f5 (union u *p) { return p->c; } /* { dg-reloc "byte_off union u 0:1" } */
int f6 (struct several *p) { return p->c; } /* { dg-reloc "byte_off struct several 0:0" } */
