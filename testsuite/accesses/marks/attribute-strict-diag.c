/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Wrong uses of the strict spelling, each with one diagnostic and no record
   (design 3.1).  */

struct S { int i, j; };

int v __attribute__ ((btf_relocatable)); /* { dg-warning "'btf_relocatable' attribute only applies to structure and union types [-Wattributes]" } */
enum __attribute__ ((btf_relocatable)) e { ONE }; /* { dg-warning "'btf_relocatable' attribute only applies to structure and union types [-Wattributes]" } */
typedef int T __attribute__ ((btf_relocatable)); /* { dg-warning "'btf_relocatable' attribute only applies to structure and union types [-Wattributes]" } */
int f (void) __attribute__ ((btf_relocatable)); /* { dg-warning "'btf_relocatable' attribute only applies to structure and union types [-Wattributes]" } */

struct S object __attribute__ ((btf_relocatable)); /* { dg-warning "'btf_relocatable' attribute ignored: it belongs to the definition of a structure or union [-Wattributes]" } */
/* { dg-message "write it right after 'struct' or 'union'" .-1 } */
typedef struct S U __attribute__ ((btf_relocatable)); /* { dg-warning "'btf_relocatable' attribute ignored: it belongs to the definition of a structure or union [-Wattributes]" } */
/* { dg-message "write it right after 'struct' or 'union'" .-1 } */
struct M
{
  struct S s __attribute__ ((btf_relocatable)); /* { dg-warning "'btf_relocatable' attribute ignored: it belongs to the definition of a structure or union [-Wattributes]" } */
  /* { dg-message "write it right after 'struct' or 'union'" .-1 } */
};

int g (struct S *p, U *q, struct M *m) { return p->j + object.i + q->i + m->s.j; }
