/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Members as arguments of memcpy, memset and memcmp: their addresses are
   relocated, also where GCC expands the call (design 3.2).  */

struct in { int x, y; };
struct S { int i; char name[16]; struct in in; long l; }
  __attribute__ ((preserve_access_index));

void f1 (char *to, struct S *s) { __builtin_memcpy (to, s->name, 16); } /* { dg-reloc "byte_off struct S 0:1" } */
void f2 (struct S *s, char *from) { __builtin_memcpy (s->name, from, 8); } /* { dg-reloc "byte_off struct S 0:1" } */
void f3 (struct S *s) { __builtin_memset (&s->in, 0, sizeof (s->in)); } /* { dg-reloc "byte_off struct S 0:2" } */
void f4 (struct in *to, struct S *s) { __builtin_memcpy (to, &s->in, sizeof (*to)); } /* { dg-reloc "byte_off struct S 0:2" } */
void f5 (struct S *s, struct S *t) { __builtin_memcpy (&s->l, &t->l, sizeof (s->l)); } /* { dg-reloc "byte_off struct S 0:3" }
  { dg-reloc "byte_off struct S 0:3" .-1 } */
void f6 (struct S *s, struct S *t) { __builtin_memmove (s->name, t->name, 4); } /* { dg-reloc "byte_off struct S 0:1" }
  { dg-reloc "byte_off struct S 0:1" .-1 } */
void f7 (int *to, struct S *s) { __builtin_memcpy (to, &s->i, 2); } /* { dg-reloc "byte_off struct S 0:0" } */
