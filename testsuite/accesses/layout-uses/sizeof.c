/* SPDX-License-Identifier: GPL-3.0-or-later */
/* sizeof and alignof of a member do not evaluate it: no record (design 3.2).
   { dg-no-relocs } */

struct S { int i; long l; char name[16]; struct { int x, y; } in; }
  __attribute__ ((preserve_access_index));

unsigned long f1 (struct S *s) { return sizeof (s->name); }
unsigned long f2 (struct S *s) { return sizeof s->l; }
unsigned long f3 (struct S *s) { return _Alignof (s->l); }
unsigned long f4 (void) { return sizeof (((struct S *) 0)->in); }
unsigned long f5 (struct S *s) { return sizeof (s->name) / sizeof (s->name[0]); }
