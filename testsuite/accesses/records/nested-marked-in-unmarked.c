/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Up to the record that is marked the offset is constant; the path starts there
   (design 3.2).  */

struct inner { int a, b; struct { int c, d; } in; }
  __attribute__ ((preserve_access_index));
struct outer { int x; struct inner in; struct inner more[3]; };

int f1 (struct outer *o) { return o->in.b; } /* { dg-reloc "byte_off struct inner 0:1" } */
int f2 (struct outer *o) { return o->in.in.d; } /* { dg-reloc "byte_off struct inner 0:2:1" } */
int f3 (struct outer *o) { return o->more[2].b; } /* { dg-reloc "byte_off struct inner 0:1" } */
int f4 (struct outer *o, int i) { return o->more[i].b; } /* { dg-reloc "byte_off struct inner 0:1" } */
void f5 (struct outer *o) { o->in.a = 1; } /* { dg-reloc "byte_off struct inner 0:0" } */
struct inner *f6 (struct outer *o) { return &o->in; }
int f7 (struct outer *o) { return o->x; }
