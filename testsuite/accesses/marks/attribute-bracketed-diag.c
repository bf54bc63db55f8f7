/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Wrong uses in C23's brackets (design 3.1).  */
/* { dg-options "-std=gnu23" } */

struct S { int i, j; };

[[gnu::btf_relocatable]] int v; /* { dg-warning "'btf_relocatable' attribute only applies to structure and union types [-Wattributes]" } */
[[gnu::btf_relocatable]] struct S object; /* { dg-warning "'btf_relocatable' attribute ignored: it belongs to the definition of a structure or union [-Wattributes]" } */
/* { dg-message "write it right after 'struct' or 'union'" .-1 } */
struct T { [[gnu::btf_relocatable]] int i; }; /* { dg-warning "'btf_relocatable' attribute only applies to structure and union types [-Wattributes]" } */
struct U { int i; } [[gnu::btf_relocatable]]; /* { dg-warning "'btf_relocatable' attribute ignored: it belongs to the definition of a structure or union [-Wattributes]" } */
/* { dg-message "write it right after 'struct' or 'union'" .-1 } */

int
g (struct S *p, struct T *t, struct U *u)
{
  return p->j + object.i + t->i + u->i;
}
