/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Objects of static, automatic and thread storage.  Nothing is said of uses
   of a compatible type. (design 3.3).
   { dg-no-relocs } */

struct S { int i, j; struct { int k; } in; } __attribute__ ((preserve_access_index));

typedef struct S T;

struct S v1;
static struct S v2;
__thread struct S v3;
T v4;
struct S v5[4];
extern struct S v6;
struct S v6;
extern struct S v6;
struct S *use (struct S *);

void
f1 (void)
{
  struct S a;
  static struct S b;
  struct S c[2][3];
  register struct S e;
  for (struct S g;;)
    use (&a), use (&b), use (c[0]), use (&g), use (&v2);
}

void f2 (struct S *p) { __typeof__ (*p) h; use (&h); }

/* No definitions.  */
extern struct S v7;
extern struct S v8 __attribute__ ((section (".ksyms")));
extern struct S v9[];
struct S *v10, **v11, *v12[4];
void f3 (void) { extern struct S v13; use (&v13); use (&v7); use (&v8); }
struct S *f4 (struct S *p, struct S a[4]) { struct S *q = p; return q == a ? p : v9; }
