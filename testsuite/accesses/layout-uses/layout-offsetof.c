/* SPDX-License-Identifier: GPL-3.0-or-later */
/* offsetof, with nested and indexed members, by macros, on all ways to name
   the type.  Nothing is said of uses of a compatible type. (design 3.3).
   { dg-no-relocs } */

#include <stddef.h>

struct S { int i, j[4]; struct { int k, l[2]; } in; } __attribute__ ((preserve_access_index));
typedef struct S T;
struct N { int i, j; };
#define OF(TYPE, FIELD) __builtin_offsetof (TYPE, FIELD)

unsigned long v1 = offsetof (struct S, j);
unsigned long v2 = __builtin_offsetof (T, in.k);
unsigned long f1 (void) { return offsetof (struct S, in.l[1]); }
unsigned long f2 (int i) { return offsetof (struct S, j[i]); }
unsigned long f3 (struct S *p) { return offsetof (__typeof__ (*p), j[2]); }
unsigned long f4 (void) { return OF (const struct S, in); }
_Static_assert (offsetof (struct S, j) == 4, "offset");
char v3[offsetof (struct S, in)];
unsigned long f5 (void) { return offsetof (struct S, j)
  + offsetof (struct S, in); }

/* No layout uses.  */
unsigned long f6 (void) { return offsetof (struct N, j); }
