/* SPDX-License-Identifier: GPL-3.0-or-later */
/* offsetof of a marked record inside a function, where the language wants a
   constant: that is asked of the layout that is compiled against, as clang has
   it (design 3.3, 6.4).
   { dg-no-relocs } */
/* { dg-libbpf 1.1 1.5 1.7 } */

#include "libbpf.h"

struct S { int i, j; } __attribute__ ((preserve_access_index));

int
f (void)
{
  _Static_assert (offsetof (struct S, j) == 4, "offset");
  enum { OFFSET = offsetof (struct S, j) };
  return OFFSET;
}
