/* SPDX-License-Identifier: GPL-3.0-or-later */
/* sizeof of a type and of an expression, wherever it stands.  Nothing is
   said of uses of a compatible type. (design 3.3).
   { dg-no-relocs } */

struct S { int i, j; struct { int k; } in; } __attribute__ ((preserve_access_index));

typedef struct S T;
struct N { int i; char name[16]; };

unsigned long v1 = sizeof (struct S);
unsigned long f1 (struct S *p) { return sizeof (*p); }
unsigned long f2 (T *p) { return sizeof *p; }
unsigned long f3 (struct S *p) { return sizeof p->in; }
char v2[sizeof (const T)];
__typeof__ (sizeof (struct S)) v3;
_Static_assert (sizeof (struct S) == 12, "size");
int v4 = _Generic (sizeof (struct S), unsigned long: 1, default: 2);
unsigned long f4 (void) { return sizeof (struct S[4]); }
int f5 (int i) { switch (i) { case sizeof (struct S): return 1; } return 0; }
enum { SIZE = sizeof (struct S) };
unsigned long f6 (int n) { return sizeof (struct S[n]); }

/* No layout uses: pointers, members that are no records, other types.  */
unsigned long f7 (struct S *p) { return sizeof (p) + sizeof (T *) + sizeof (p->j); }
unsigned long f8 (struct N *p) { return sizeof (*p) + sizeof (p->name); }
