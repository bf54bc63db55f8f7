/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The same in C23's brackets (design 3.1).  */
/* { dg-options "-std=gnu23" } */

struct [[gnu::preserve_access_index]] S;
struct [[gnu::btf_relocatable]] T;
union [[__gnu__::__btf_preserve_access__]] U;

struct S { int i, j; };
struct T { int i; struct { int j, k; }; struct inner { int l, m; } in; };
union U { int i; char c; };

int f1 (struct S *p) { return p->j; } /* { dg-reloc "byte_off struct S 0:1" } */
int f2 (struct T *p) { return p->k; } /* { dg-reloc "byte_off struct T 0:1:1" } */
int f3 (struct inner *p) { return p->m; } /* { dg-reloc "byte_off struct inner 0:1" } */
int f4 (union U *p) { return p->c; } /* { dg-reloc "byte_off union U 0:1" } */
