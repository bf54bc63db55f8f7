/* SPDX-License-Identifier: GPL-3.0-or-later */
/* An array member that decays is the member's address (design 3.2).  */

struct S { int i; char comm[16]; int m[2][3]; struct { char name[8]; } in; }
  __attribute__ ((preserve_access_index));

extern void use (const char *);

char *f1 (struct S *s) { return s->comm; } /* { dg-reloc "byte_off struct S 0:1" } */
void f2 (struct S *s) { use (s->comm); } /* { dg-reloc "byte_off struct S 0:1" } */
int *f3 (struct S *s) { return s->m[1]; } /* { dg-reloc "byte_off struct S 0:2:1" } */
int (*f4 (struct S *s))[3] { return s->m; } /* { dg-reloc "byte_off struct S 0:2" } */
char *f5 (struct S *s) { return s->in.name; } /* { dg-reloc "byte_off struct S 0:3:0" } */
char *f6 (struct S *s) { return &s->comm[0]; } /* { dg-reloc "byte_off struct S 0:1:0" } */
