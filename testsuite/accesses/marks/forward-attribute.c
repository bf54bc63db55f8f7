/* SPDX-License-Identifier: GPL-3.0-or-later */
/* An attribute on a forward declaration reaches the definition (design
   3.1).  */

struct __attribute__ ((preserve_access_index)) S;
struct __attribute__ ((btf_relocatable)) T;
union __attribute__ ((__preserve_access_index__)) U;
struct plain;

struct S { int i, j; };
struct T { int i; struct { int j, k; }; struct inner { int l, m; } in; };
union U { int i; char c; };
struct plain { int i, j; };

int f1 (struct S *p) { return p->j; } /* { dg-reloc "byte_off struct S 0:1" } */
int f2 (struct T *p) { return p->k; } /* { dg-reloc "byte_off struct T 0:1:1" } */
int f3 (struct inner *p) { return p->m; } /* { dg-reloc "byte_off struct inner 0:1" } */
int f4 (union U *p) { return p->c; } /* { dg-reloc "byte_off union U 0:1" } */
int f5 (struct plain *p) { return p->j; }
