/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The front end for C folds a condition that has a volatile access in it only
   with the whole expression.  In an address that folding knows nothing of it was
   left, and stopped the compiler.  */

struct R { int y; } __attribute__ ((preserve_access_index));
struct S { int x; struct R m[3], n[2][2]; } __attribute__ ((preserve_access_index));
struct w { struct S *a, *p; volatile unsigned long zero; volatile int any; };
extern struct S object[4];
void use (struct R *);

void f1 (struct w *w)
{
  struct R *d = (w->any & 2 ? &w->a[w->zero] : w->p)->m; /* { dg-reloc "byte_off struct S 0:1" }
    { dg-reloc "byte_sz struct S 0" .-1 } */
  use (d);
}

void f2 (struct w *w)
{
  struct R *d = &w->p->m[w->any & 2 ? 1 : w->zero]; /* */ /* { dg-reloc "byte_off,byte_sz struct S 0:1:0" } */
  use (d);
}

void f3 (struct w *w)
{
  struct R *d = (struct R *) &object[w->any & 2 ? 1 : w->zero].m; /* { dg-reloc "byte_off struct S 0:1" } */
  use (d);
}

int f4 (struct w *w)
{
  return &object[w->any & 2 ? 1 : w->zero] == &object[w->any & 2 ? 2 : w->zero];
}

void f5 (struct w *w)
{
  struct R *d[] = { &w->p->m[w->any & 2 ? 1 : w->zero], (w->any & 2 ? w->a : w->p)->m }; /* { dg-reloc "byte_off,byte_sz struct S 0:1:0" }
    { dg-reloc "byte_off struct S 0:1" .-1 } */
  use (d[w->any]);
}

void f6 (struct w *w)
{
  struct { struct R *d; } v = { .d = ({ w->any; }) ? &(w->any & 2 ? w->a : w->p)->m[1] : 0 }; /* { dg-reloc "byte_off struct S 0:1:1" } */
  use (v.d);
}
