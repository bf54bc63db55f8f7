/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A record without a tag has one name for types=, its first: another one would
   come after some of its accesses.
   { dg-options "-fplugin-arg-btf_relocatable-types=later,second" }
   { dg-no-relocs } */

typedef struct { int e; } T;
int f1 (T *p) { return p->e; }
typedef T later;
typedef struct { int i; } first, second;
int f2 (later *p) { return p->e; }
int f3 (second *p) { return p->i; }
