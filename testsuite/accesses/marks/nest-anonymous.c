/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The attribute reaches anonymous records inside, at any depth, and their
   members are reached through them in the access string (design 3.1, 3.2).  */

struct S
{
  int a;
  struct
  {
    int b;
    union
    {
      int c;
      struct { int d, e; };
    };
  };
  int f;
} __attribute__ ((preserve_access_index));

int f1 (struct S *p) { return p->a; } /* { dg-reloc "byte_off struct S 0:0" } */
int f2 (struct S *p) { return p->b; } /* { dg-reloc "byte_off struct S 0:1:0" } */
int f3 (struct S *p) { return p->c; } /* { dg-reloc "byte_off struct S 0:1:1:0" } */
int f4 (struct S *p) { return p->e; } /* { dg-reloc "byte_off struct S 0:1:1:1:1" } */
int f5 (struct S *p) { return p->f; } /* { dg-reloc "byte_off struct S 0:2" } */
