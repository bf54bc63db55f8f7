/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A base class is a member without a name, and no record ends on one: a pointer
   to a part of an object cannot be made.  */

struct first { int a; int get () const { return a; } };
struct second { int b; int get_b () const { return b; } };
struct [[gnu::preserve_access_index]] S : first, second { int c; };
struct plain : first, second { int c; };

first *f1 (S *s) { return s; } /* { dg-error "cannot relocate 'S': a base class is a part without a name, which no record can end at" }
   { dg-message "use the members of the base through the derived class" .-1 } */
int f2 (S *s) { return s->get (); } /* { dg-error "cannot relocate access: a base class is a part without a name, which no record can end at" }
   { dg-message "use the members of the base through the derived class" .-1 } */
S *f3 (first *f) { return static_cast<S *> (f); } /* { dg-error "cannot relocate 'S': a base class is a part without a name, which no record can end at" }
   { dg-message "use the members of the base through the derived class" .-1 } */
int f4 (plain *p) { return p->get_b (); }
second *f5 (plain *p) { return p; }
int f6 (S *s) { return s->get_b (); } /* { dg-error "cannot relocate access: a base class is a part without a name, which no record can end at" }
   { dg-message "use the members of the base through the derived class" .-1 } */
