/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A record with bit-fields that is copied as a whole goes through none of them
   (design 3.2).  */

struct in { unsigned a : 3, b : 5; };
struct S { int i; struct in in; } __attribute__ ((preserve_access_index));

void f1 (struct S *s, struct in *to) { *to = s->in; } /* { dg-reloc "byte_off struct S 0:1" } */
int f2 (struct S *s) { struct in x = s->in; return x.b; } /* { dg-reloc "byte_off struct S 0:1" } */
