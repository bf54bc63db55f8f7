/* SPDX-License-Identifier: GPL-3.0-or-later */
/* An attribute on a record inside another does not reach the outer one: the
   offset up to it is constant (design 3.1, 3.2).  */

struct outer
{
  int a;
  struct middle
  {
    int b;
    struct inner { int c, d; } in;
  } __attribute__ ((preserve_access_index)) mid;
  struct sibling { int e, f; } sib;
};

int f1 (struct inner *p) { return p->d; } /* { dg-reloc "byte_off struct inner 0:1" } */
int f2 (struct outer *p) { return p->mid.in.d; } /* { dg-reloc "byte_off struct middle 0:1:1" } */
int f3 (struct outer *p) { return p->a; }
int f4 (struct sibling *p) { return p->f; }
int f5 (struct outer *p) { return p->sib.f; }
