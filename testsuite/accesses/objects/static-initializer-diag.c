/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A static initialiser with the address of a member is computed at compile
   time, with an offset that nothing can relocate: that is said (design 3.2).  */

struct S { int i, j; int a[4]; } __attribute__ ((preserve_access_index));

struct S s;
int *at_file_scope = &s.j; /* { dg-warning "cannot relocate access to 'j': a static initializer is computed at compile time" } */
/* { dg-message "compute the address in a function" .-1 } */
int *base = &s.a[2]; /* { dg-warning "cannot relocate access to 'a': a static initializer is computed at compile time" } */
/* { dg-message "compute the address in a function" .-1 } */
struct S *whole = &s;

int *
f (void)
{
  static int *local = &s.j; /* { dg-warning "cannot relocate access to 'j': a static initializer is computed at compile time" } */
  /* { dg-message "compute the address in a function" .-1 } */
  return local;
}
