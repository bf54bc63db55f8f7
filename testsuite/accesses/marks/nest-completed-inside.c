/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A record that is declared before, but defined inside the marked one, is
   declared inside it lexically only by its definition: that counts (design
   3.1).  */

struct inner;
struct user { struct inner *p; };

struct outer
{
  struct inner { int a, b; } in;
} __attribute__ ((preserve_access_index));

int f1 (struct inner *p) { return p->b; } /* { dg-reloc "byte_off struct inner 0:1" } */
int f2 (struct user *p) { return p->p->b; } /* { dg-reloc "byte_off struct inner 0:1" } */
