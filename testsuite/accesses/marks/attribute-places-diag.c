/* SPDX-License-Identifier: GPL-3.0-or-later */
/* An attribute that has no effect where it stands is a warning, at its place, never
   nothing (design 3.1).  */

struct S1 __attribute__ ((preserve_access_index)); /* { dg-warning "27:'preserve_access_index' attribute ignored: it belongs to the definition of a structure or union [-Wattributes]" } */
/* { dg-message "27:write it right after 'struct' or 'union'" .-1 } */
struct S1 { int a, b; };

__attribute__ ((preserve_access_index)) struct S2; /* { dg-warning "17:'preserve_access_index' attribute ignored: it belongs to the definition of a structure or union [-Wattributes]" } */
/* { dg-message "17:write it right after 'struct' or 'union'" .-1 } */
struct S2 { int a, b; };

struct S3 { int a, b; } v __attribute__ ((preserve_access_index)); /* { dg-warning "43:'preserve_access_index' attribute ignored: it belongs to the definition of a structure or union [-Wattributes]" } */
/* { dg-message "43:write it right after 'struct' or 'union'" .-1 } */

typedef struct S4 T4 __attribute__ ((preserve_access_index)); /* { dg-warning "38:'preserve_access_index' attribute ignored: it belongs to the definition of a structure or union [-Wattributes]" } */
/* { dg-message "38:write it right after 'struct' or 'union'" .-1 } */
struct S4 { int a, b; };

enum __attribute__ ((btf_relocatable)) E1; /* { dg-warning "22:'btf_relocatable' attribute ignored: it belongs to the definition of a structure or union [-Wattributes]" } */
/* { dg-message "22:write it right after 'struct' or 'union'" .-1 } */
enum E1 { A };
enum __attribute__ ((btf_relocatable)) E2 { B }; /* { dg-warning "22:'btf_relocatable' attribute only applies to structure and union types [-Wattributes]" } */

extern __attribute__ ((preserve_access_index)) struct S4 *p1; /* { dg-warning "24:'preserve_access_index' attribute only applies to structure and union types [-Wattributes]" } */
extern struct S4 __attribute__ ((preserve_access_index)) *p2; /* { dg-warning "34:'preserve_access_index' attribute only applies to structure and union types [-Wattributes]" } */
extern struct S4 *p3 __attribute__ ((preserve_access_index)); /* { dg-warning "38:'preserve_access_index' attribute only applies to structure and union types [-Wattributes]" } */
void g1 (struct S4 *p __attribute__ ((preserve_access_index))); /* { dg-warning "39:'preserve_access_index' attribute only applies to structure and union types [-Wattributes]" } */
struct S4 *g2 (int i) __attribute__ ((preserve_access_index)); /* { dg-warning "39:'preserve_access_index' attribute only applies to structure and union types [-Wattributes]" } */
int __attribute__ ((preserve_access_index)) g3 (int i, struct S4 *s); /* { dg-warning "21:'preserve_access_index' attribute only applies to structure and union types [-Wattributes]" } */

struct __attribute__ ((preserve_access_index)) S5
{
  int a __attribute__ ((preserve_access_index)), b; /* { dg-warning "25:'preserve_access_index' attribute only applies to structure and union types [-Wattributes]" } */
  struct S4 *s __attribute__ ((preserve_access_index)); /* { dg-warning "32:'preserve_access_index' attribute only applies to structure and union types [-Wattributes]" } */
  struct S6 __attribute__ ((preserve_access_index)); /* { dg-warning "29:'preserve_access_index' attribute ignored: it belongs to the definition of a structure or union [-Wattributes]" } */
  /* { dg-message "29:write it right after 'struct' or 'union'" .-1 } */
  /* { dg-warning "declaration does not declare anything" .-2 } */
};

void
statements (void)
{
  __attribute__ ((preserve_access_index)); /* { dg-warning "19:'preserve_access_index' attribute ignored: it belongs to the definition of a structure or union [-Wattributes]" } */
  /* { dg-message "19:write it right after 'struct' or 'union'" .-1 } */
  /* { dg-warning "empty declaration" .-2 } */
  goto label;
label: __attribute__ ((preserve_access_index)); /* { dg-warning "24:'preserve_access_index' attribute only applies to structure and union types [-Wattributes]" } */
}

int f1 (struct S1 *s) { return s->b; }
int f2 (struct S2 *s) { return s->b; }
int f3 (struct S3 *s) { return s->b; }
int f4 (struct S4 *s) { return s->b; }
int f5 (struct S5 *s) { return s->b; } /* { dg-reloc "byte_off struct S5 0:1" } */
