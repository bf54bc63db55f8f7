/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A union of records, marked and unmarked (design 3.2).  */

struct one { int a, b; } __attribute__ ((preserve_access_index));
struct two { int c, d; };
union U { struct one one; struct two two; struct { int e, f; }; };
union M { struct one one; struct two two; struct { int e, f; }; }
  __attribute__ ((preserve_access_index));

int f1 (union U *u) { return u->one.b; } /* { dg-reloc "byte_off struct one 0:1" } */
int f2 (union U *u) { return u->two.d + u->f; }
int f3 (union M *u) { return u->one.b; } /* { dg-reloc "byte_off union M 0:0:1" } */
int f4 (union M *u) { return u->two.d; } /* { dg-reloc "byte_off union M 0:1:1" } */
int f5 (union M *u) { return u->f; } /* { dg-reloc "byte_off union M 0:2:1" } */
