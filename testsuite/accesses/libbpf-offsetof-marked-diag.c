/* SPDX-License-Identifier: GPL-3.0-or-later */
/* offsetof of a marked record inside a function, where the language wants a
   constant: a relocated value is none, and nothing else may stand for it in
   silence (design 3.3: the layout is not a compile-time constant).  At file
   scope, where there are no instructions, it is that of this layout.
   { dg-no-relocs } */
/* { dg-libbpf 1.1 1.5 1.7 } */

#include "libbpf.h"

struct S { int i, j; } __attribute__ ((preserve_access_index));

_Static_assert (offsetof (struct S, j) == 4, "offset");

void
f (void)
{
  _Static_assert (offsetof (struct S, j) == 4, "offset"); /* { dg-error "expression in static assertion is not constant" } */
}
