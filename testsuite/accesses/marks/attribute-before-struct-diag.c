/* SPDX-License-Identifier: GPL-3.0-or-later */
/* An attribute before "struct" belongs to no record: that is said (design
   3.1).  */

__attribute__ ((preserve_access_index)) struct S { int i, j; }; /* { dg-warning "'preserve_access_index' attribute ignored: it belongs to the definition of a structure or union [-Wattributes]" } */
/* { dg-message "write it right after 'struct' or 'union'" .-1 } */

int f (struct S *s) { return s->j; }
