/* SPDX-License-Identifier: GPL-3.0-or-later */
/* offsetof of bpf_helpers.h where the language wants a constant: the layout that is
   compiled against (design 6.4).
   { dg-no-relocs } */
/* { dg-libbpf 1.1 1.5 1.7 } */

#include "libbpf.h"

struct plain { int i, j; };

int
f (int x)
{
  _Static_assert (offsetof (struct plain, j) == 4, "offset");
  enum { OFFSET = offsetof (struct plain, j) };
  switch (x)
    {
    case offsetof (struct plain, j):
      return OFFSET;
    default:
      return sizeof (char[offsetof (struct plain, j)]);
    }
}
