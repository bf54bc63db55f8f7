/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The synonym's diagnostics name it as the source does (design 3.1).  */

struct S { int i, j; };

int v __attribute__ ((btf_preserve_access)); /* { dg-warning "'btf_preserve_access' attribute only applies to structure and union types [-Wattributes]" } */
struct S object __attribute__ ((btf_preserve_access)); /* { dg-warning "'btf_preserve_access' attribute ignored: it belongs to the definition of a structure or union [-Wattributes]" } */
/* { dg-message "write it right after 'struct' or 'union'" .-1 } */

int g (struct S *p) { return p->j + object.i; }
