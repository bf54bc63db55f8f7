/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The alignment of a type and of an expression.  Nothing is said of uses of
   a compatible type. (design 3.3).
   { dg-no-relocs } */

struct S { int i, j; struct { int k; } in; } __attribute__ ((preserve_access_index));

typedef struct S T;

unsigned long v1 = _Alignof (struct S);
unsigned long f1 (T *p) { return __alignof__ (*p); }
_Alignas (struct S) int v2;
_Static_assert (_Alignof (struct S) == 4, "alignment");

/* No layout uses.  */
unsigned long f2 (struct S *p) { return _Alignof (T *) + __alignof__ (p->j); }
