/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Pointers to members are offsets in this layout.  */

struct [[gnu::preserve_access_index]] S { int a, b; int get () const; };
struct plain { int a, b; };

int S::*global = &S::b; /* { dg-error "cannot relocate 'S': a pointer to a member is an offset that is computed at compile time" } { dg-message "use the member by its name" } */
int S::*null = nullptr;
int plain::*other = &plain::b;
int f1 (S *s) { int S::*p = &S::b; return s->*p; } /* { dg-error "cannot relocate 'S': a pointer to a member is an offset that is computed at compile time" } { dg-message "use the member by its name" } */
int f2 (S *s, int S::*p) { return p ? s->*p : 0; }
int f3 (plain *s) { return s->*other; }
int f4 (S *s) { int (S::*p) () const = &S::get; return (s->*p) (); }
int S::*f5 (bool b) { return b ? &S::a : &S::b; } /* { dg-error "cannot relocate 'S': a pointer to a member is an offset that is computed at compile time" } { dg-message "use the member by its name" } { dg-error "cannot relocate 'S': a pointer to a member is an offset that is computed at compile time" } { dg-message "use the member by its name" } */
