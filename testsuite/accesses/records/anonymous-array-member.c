/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Arrays and records in anonymous records (design 3.2).  */

struct in { int u, v; };
struct S
{
  union
  {
    struct { struct in in; int arr[4]; };
    long raw[3];
  };
  struct { struct { struct in deep[2]; }; };
} __attribute__ ((preserve_access_index));

int f1 (struct S *s) { return s->in.v; } /* { dg-reloc "byte_off struct S 0:0:0:0:1" } */
int f2 (struct S *s) { return s->arr[3]; } /* { dg-reloc "byte_off struct S 0:0:0:1:3" } */
long f3 (struct S *s) { return s->raw[2]; } /* { dg-reloc "byte_off struct S 0:0:1:2" } */
int f4 (struct S *s) { return s->deep[1].u; } /* { dg-reloc "byte_off struct S 0:1:0:0:1:0" } */
