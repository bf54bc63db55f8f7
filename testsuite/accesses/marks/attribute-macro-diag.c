/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The place of an attribute that a macro writes is where the macro is used, too.  */

#define MARK __attribute__ ((preserve_access_index)) /* { dg-warning "30:'preserve_access_index' attribute ignored: it belongs to the definition of a structure or union [-Wattributes]" } */
/* { dg-message "30:write it right after 'struct' or 'union'" .-1 } */
struct S MARK; /* { dg-message "10:in expansion of macro 'MARK'" } */
/* { dg-message "10:in expansion of macro 'MARK'" .-1 } */
struct S { int a, b; };

int f (struct S *s) { return s->b; }
