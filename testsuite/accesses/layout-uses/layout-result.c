/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Results of functions that are passed by value.  Nothing is said of uses
   of a compatible type. (design 3.3).
   { dg-no-relocs } */

struct S { int i, j; struct { int k; } in; } __attribute__ ((preserve_access_index));

struct S f1 (struct S *p) { return *p; }
struct S f2 (struct S *p) { return f1 (p); }
extern struct S get (void);
void f3 (void) { get (); }
void f4 (struct S *p) { *p = get (); }

/* Declarations, and pointers.  */
struct S *f5 (struct S *p) { return p; }
struct S (*f6) (void) = get;
