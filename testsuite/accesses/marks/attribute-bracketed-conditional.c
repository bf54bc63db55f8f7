/* SPDX-License-Identifier: GPL-3.0-or-later */
/* C23's brackets before the end of a conditional, and of the file: what comes
   after the attribute is not looked at further than it takes.  */
/* { dg-options "-std=gnu23" } */

#ifndef OTHER
struct [[gnu::preserve_access_index]] S { int i, j; };
#endif

#define FIRST 1
union [[gnu::btf_relocatable, gnu::packed]] U { int i; char c; };
#undef FIRST

int f1 (struct S *p) { return p->j; } /* { dg-reloc "byte_off struct S 0:1" } */
int f2 (union U *p) { return p->c; } /* { dg-reloc "byte_off union U 0:1" } */
#ifdef FIRST
#error "not undefined"
#endif
