/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What looks like a use and is none: a type that is defined in an offsetof or
   sizeof, with commas; the offsetof of others (design 3.3).  */

struct S { int i, j; } __attribute__ ((btf_relocatable));
struct N { int i; struct { int j, k[4]; } in; };

unsigned long v1 = __builtin_offsetof (struct { int a, b; }, b);
unsigned long v2 = __builtin_offsetof (__typeof__ (((struct N *) 0)->in), k[2]);
unsigned long v3 = __builtin_offsetof
  (struct N,
   in.k[3]);
unsigned long v4 = sizeof (struct { int a, b; });
#if !__has_builtin (__builtin_offsetof)
#error no offsetof
#endif
_Static_assert (__builtin_offsetof (struct N, in.k[3]) == 20, "offset");

int f (struct S *p) { return p->j; } /* { dg-reloc "byte_off struct S 0:1" } */
