/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The attributes take no argument (design 3.1).  */

struct S { int i; } __attribute__ ((btf_relocatable (1))); /* { dg-error "wrong number of arguments specified for 'btf_relocatable' attribute" } */
/* { dg-message "expected 0, found 1" .-1 } */
struct T { int i; } __attribute__ ((btf_preserve_access ("x"))); /* { dg-error "wrong number of arguments specified for 'btf_preserve_access' attribute" } */
/* { dg-message "expected 0, found 1" .-1 } */
struct U { int i; } __attribute__ ((preserve_access_index (1, 2))); /* { dg-error "wrong number of arguments specified for 'preserve_access_index' attribute" } */
/* { dg-message "expected 0, found 2" .-1 } */
