/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A marked record in a marked one: one record, with the outer as root (design
   3.2).  */

struct inner { int a, b; } __attribute__ ((preserve_access_index));
struct outer { int y; struct inner in; struct inner arr[2]; struct inner *p; }
  __attribute__ ((btf_relocatable));

int f1 (struct outer *o) { return o->in.b; } /* { dg-reloc "byte_off struct outer 0:1:1" } */
int f2 (struct outer *o) { return o->arr[1].b; } /* { dg-reloc "byte_off struct outer 0:2:1:1" } */
int f3 (struct outer *o)
{
  return o->p->b; /* { dg-reloc "byte_off struct outer 0:3" } */
  /* { dg-reloc "byte_off struct inner 0:1" .-1 } */
}
