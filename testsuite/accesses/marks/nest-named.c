/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The attribute reaches a record with a tag that is declared inside, also where
   that is used elsewhere (design 3.1).  */

struct outer
{
  int a;
  struct inner { int b, c; } in;
} __attribute__ ((preserve_access_index));

struct elsewhere { int d; struct inner in; };

int f1 (struct outer *p) { return p->in.c; } /* { dg-reloc "byte_off struct outer 0:1:1" } */
int f2 (struct inner *p) { return p->c; } /* { dg-reloc "byte_off struct inner 0:1" } */
int f3 (struct elsewhere *p) { return p->in.c; } /* { dg-reloc "byte_off struct inner 0:1" } */
int f4 (struct elsewhere *p) { return p->d; }
