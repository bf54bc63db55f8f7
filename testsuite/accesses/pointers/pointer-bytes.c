/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Arithmetic on char and void pointers and integers made from pointers to
   relocatable records counts bytes, and stays as written; so does that on
   pointers to other records (design 3.2).
   { dg-no-relocs } */

struct S { int i, j; } __attribute__ ((preserve_access_index));
struct plain { int i, j; };

void *f1 (struct S *p, int i) { return (char *) p + i; }
void *f2 (struct S *p) { return (void *) p + 8; }
struct S *f3 (struct S *p) { return (struct S *) ((char *) p + 8); }
long f4 (struct S *p) { return (long) p + 8; }
struct plain *f5 (struct plain *p, int i) { return p + i; }
struct S **f6 (struct S **p, int i) { return p + i; }
