/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The outermost attribute reaches the innermost record, through one between
   that has none of its own (design 3.1).  */

struct outer
{
  struct middle
  {
    int a;
    struct inner { int b, c; } in;
  } mid;
} __attribute__ ((preserve_access_index));

int f1 (struct inner *p) { return p->c; } /* { dg-reloc "byte_off struct inner 0:1" } */
int f2 (struct middle *p) { return p->in.c; } /* { dg-reloc "byte_off struct middle 0:1:1" } */
int f3 (struct outer *p) { return p->mid.in.c; } /* { dg-reloc "byte_off struct outer 0:0:1:1" } */
