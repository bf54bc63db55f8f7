/* SPDX-License-Identifier: GPL-3.0-or-later */
/* An attribute before the tag reaches what is declared inside as one after the
   brace does (design 3.1).  */

struct __attribute__ ((btf_relocatable)) outer
{
  int a;
  struct { int b, c; } unnamed;
  struct inner { int d, e; } named;
  union { int f; char g; };
};

int f1 (struct outer *p) { return p->unnamed.c; } /* { dg-reloc "byte_off struct outer 0:1:1" } */
int f2 (struct inner *p) { return p->e; } /* { dg-reloc "byte_off struct inner 0:1" } */
int f3 (struct outer *p) { return p->g; } /* { dg-reloc "byte_off struct outer 0:3:1" } */
