/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A definition may come before the place that marks its type (design 3.3).  */

struct later v1; /* { dg-error "the definition of 'v1' needs the layout of relocatable type 'struct later' at compile time" }
   { dg-message "define a pointer, or a type of your own with the members that you need" .-1 } */
extern struct later v2;
static struct later *v3;
struct later { int i, j; } __attribute__ ((btf_relocatable)); /* { dg-message "'struct later' is marked as relocatable here" } */

int f (void) { return v2.j + v3->i; }
