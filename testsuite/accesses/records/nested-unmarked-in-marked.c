/* SPDX-License-Identifier: GPL-3.0-or-later */
/* From the marked record on everything is in the path, also through records
   that are not marked (design 3.2).  */

struct leaf { int a, b; };
struct middle { int x; struct leaf l[2]; };
struct outer { int y; struct middle m; struct middle *p; }
  __attribute__ ((preserve_access_index));

int f1 (struct outer *o) { return o->m.x; } /* { dg-reloc "byte_off struct outer 0:1:0" } */
int f2 (struct outer *o) { return o->m.l[1].b; } /* { dg-reloc "byte_off struct outer 0:1:1:1:1" } */
int f3 (struct outer *o) { return o->p->l[1].b; } /* { dg-reloc "byte_off struct outer 0:2" } */
struct leaf *f4 (struct outer *o) { return o->m.l; } /* { dg-reloc "byte_off struct outer 0:1:1" } */
