/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A path through ten nested records, named and anonymous (design 3.2).  */

#define NEST(INNER) struct { int pad; struct { INNER } in; };

struct S
{
  int before;
  NEST (NEST (NEST (NEST (NEST (int deep;)))))
} __attribute__ ((preserve_access_index));

int f (struct S *s) { return s->in.in.in.in.in.deep; } /* { dg-reloc "byte_off struct S 0:1:1:0:1:0:1:0:1:0:1:0" } */
