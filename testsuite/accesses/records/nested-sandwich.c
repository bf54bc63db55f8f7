/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Marked, unmarked, marked: the outermost marked record is the root (design
   3.2).  */

struct leaf { int a, b; } __attribute__ ((preserve_access_index));
struct middle { int x; struct leaf l; };
struct outer { int y; struct middle m; }
  __attribute__ ((preserve_access_index));
struct top { int z; struct outer o; };

int f1 (struct outer *o) { return o->m.l.b; } /* { dg-reloc "byte_off struct outer 0:1:1:1" } */
int f2 (struct middle *m) { return m->l.b; } /* { dg-reloc "byte_off struct leaf 0:1" } */
int f3 (struct top *t) { return t->o.m.l.b; } /* { dg-reloc "byte_off struct outer 0:1:1:1" } */
