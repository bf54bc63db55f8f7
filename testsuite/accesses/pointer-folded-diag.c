/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A sum that a constant has been made of is reported: whether the constant has
   a size in it cannot be told any more (design 3.2: no access is dropped in
   silence).  In f2 it is a count, the same in any layout.
   { dg-no-relocs } */

struct in { int x, y; } __attribute__ ((preserve_access_index));

long f1 (struct in *p) { return (long) (p + 1) + 4; } /* { dg-warning "cannot relocate 'struct in': pointer arithmetic with it has been folded to a number of bytes" } */
/* { dg-message "store the sum in a pointer variable before you convert it" .-1 } */
int f2 (struct in *p) { return &p[3] - p; } /* { dg-warning "cannot relocate 'struct in': pointer arithmetic with it has been folded to a number of bytes" } */
/* { dg-message "store the sum in a pointer variable before you convert it" .-1 } */
