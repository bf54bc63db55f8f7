/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Assignments of whole objects.  Nothing is said of uses of a compatible
   type. (design 3.3).
   { dg-no-relocs } */

struct S { int i, j; struct { int k; } in; } __attribute__ ((preserve_access_index));

typedef struct S T;
struct U { int i; struct S *p; };

void f1 (struct S *p, struct S *q) { *p = *q; }
void f2 (T *p, struct S *q) { *p = *q; }
void f3 (struct S *p, struct S *q, int c) { *p = c ? *q : *p; }
void f4 (_Atomic struct S *p, struct S *q) { *q = *p; }
void f5 (_Atomic struct S *p, struct S *q) { *p = *q; }
void f6 (struct S **p, struct S **q) { **p = **q; }

/* Pointers, and a record that points to one.  */
void f7 (struct S **p, struct S **q) { *p = *q; }
void f8 (struct U *p, struct U *q) { *p = *q; }
