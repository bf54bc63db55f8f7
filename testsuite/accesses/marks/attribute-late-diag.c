/* SPDX-License-Identifier: GPL-3.0-or-later */
/* After the definition an attribute has no effect, which is said, unless the
   definition has it as well; clang warns, too (design 3.1).  */

#define COMPATIBLE __attribute__ ((preserve_access_index))

struct S1 { int a, b; }; /* { dg-message "8:write it at the definition" } */
struct __attribute__ ((preserve_access_index)) S1; /* { dg-warning "24:'preserve_access_index' attribute ignored: 'struct S1' is already defined [-Wattributes]" } */

struct S2 { int a, b; }; /* { dg-message "8:write it at the definition" } */
extern struct __attribute__ ((__btf_relocatable__)) S2 *s2; /* { dg-warning "31:'btf_relocatable' attribute ignored: 'struct S2' is already defined [-Wattributes]" } */

union S3 { int a, b; }; /* { dg-message "7:write it at the definition" } */
struct O { union __attribute__ ((packed, btf_preserve_access)) S3 *p; }; /* { dg-warning "42:'btf_preserve_access' attribute ignored: 'union S3' is already defined [-Wattributes]" } */

/* A stronger mark than the definition's is something that is lost.  */
struct COMPATIBLE S4 { int a, b; }; /* { dg-message "19:write it at the definition" } */
void g (struct COMPATIBLE S4 *);
void h (struct __attribute__ ((btf_relocatable)) S4 *); /* { dg-warning "32:'btf_relocatable' attribute ignored: 'struct S4' is already defined [-Wattributes]" } */

int f1 (struct S1 *s) { return s->b; }
int f2 (struct S2 *s) { return s->b; }
int f3 (union S3 *s) { return s->b; }
int f4 (struct S4 *s) { return s->b; } /* { dg-reloc "byte_off struct S4 0:1" } */
