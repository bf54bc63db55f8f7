/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Layout facts that are asked at compile time are compile-time ones: no record
   (design 3.3).
   { dg-no-relocs } */

struct S { int i, j; } __attribute__ ((preserve_access_index));

_Static_assert (sizeof (struct S) == 8, "size");
_Static_assert (__builtin_offsetof (struct S, j) == 4, "offset");
_Static_assert (_Alignof (struct S) == 4, "alignment");

unsigned long f (void) { return sizeof (struct S); }
