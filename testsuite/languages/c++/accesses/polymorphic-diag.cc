/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Classes with a table of virtual functions, or virtual bases.  */

struct [[gnu::preserve_access_index]] S { virtual int get () const; int a; };
struct base { int b; };
struct [[gnu::preserve_access_index]] T : S { int c; };

int f1 (S *s) { return s->a; } /* { dg-error "cannot relocate access to 'S::a': its class has virtual functions or virtual bases" }
   { dg-message "no type of the kernel has them: write a class without" .-1 } */
int f2 (T *t) { return t->c; } /* { dg-error "cannot relocate access to 'T::c': its class has virtual functions or virtual bases" }
   { dg-message "no type of the kernel has them: write a class without" .-1 } */
