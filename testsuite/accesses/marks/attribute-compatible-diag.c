/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Wrong uses of the compatible spelling, each with one diagnostic and no record
   (design 3.1).  */

struct S { int i, j; };

int v __attribute__ ((preserve_access_index)); /* { dg-warning "'preserve_access_index' attribute only applies to structure and union types [-Wattributes]" } */
enum __attribute__ ((preserve_access_index)) e { ONE }; /* { dg-warning "'preserve_access_index' attribute only applies to structure and union types [-Wattributes]" } */

struct S object __attribute__ ((preserve_access_index)); /* { dg-warning "'preserve_access_index' attribute ignored: it belongs to the definition of a structure or union [-Wattributes]" } */
/* { dg-message "write it right after 'struct' or 'union'" .-1 } */
struct S *x __attribute__ ((preserve_access_index)); /* { dg-warning "'preserve_access_index' attribute only applies to structure and union types [-Wattributes]" } */

int g (struct S *p) { return p->j + object.i + x->i; }
