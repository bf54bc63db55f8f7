/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A record that nothing marks has no records (design 3.1).
   { dg-no-relocs } */

struct S { int i, j; struct S *next; };

int f (struct S *p) { p->i++; return p->next->j; }
