/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A type that types= names is marked as by preserve_access_index: with the
   records inside it, and not where another type is used (design 3.1).
   { dg-options "-fplugin-arg-btf_relocatable-types=outer,forward,T" } */

struct other { int i, j; };
struct outer
{
  int first;
  struct { int a, b; };
  struct inner { int c, d; } in;
  struct other o, *p;
};
struct forward;
struct forward { int i, j; };
typedef struct { int e; struct { int f, g; } h; } T;
typedef T later;
struct after { int i; };
typedef struct { int i; } U, T2;

int f1 (struct outer *p) { return p->b; } /* { dg-reloc "byte_off struct outer 0:1:1" } */
int f2 (struct inner *p) { return p->d; } /* { dg-reloc "byte_off struct inner 0:1" } */
int f3 (struct outer *p) { return p->o.j; } /* { dg-reloc "byte_off struct outer 0:3:1" } */
int f4 (struct outer *p) { return p->p->j; } /* { dg-reloc "byte_off struct outer 0:4" } */
int f5 (struct forward *p) { return p->j; } /* { dg-reloc "byte_off struct forward 0:1" } */
int f6 (T *p) { return p->h.g; } /* { dg-reloc "byte_off typedef T 0:1:1" } */
int f7 (struct after *p) { return p->i; }
int f8 (U *p) { return p->i; }
int f9 (later *p) { return p->e; } /* { dg-reloc "byte_off typedef later 0:0" } */
