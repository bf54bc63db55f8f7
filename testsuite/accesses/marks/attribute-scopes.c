/* SPDX-License-Identifier: GPL-3.0-or-later */
/* C23's brackets take the scopes of GCC and of clang, in all their spellings (design
   3.1).  */
/* { dg-options "-std=gnu23" } */

struct [[gnu::preserve_access_index]] S1 { int a, b; };
struct [[__gnu__::__preserve_access_index__]] S2 { int a, b; };
struct [[clang::preserve_access_index]] S3 { int a, b; };
struct [[_Clang::preserve_access_index]] S4 { int a, b; };
struct [[__clang__::__preserve_access_index__]] S5 { int a, b; };
struct [[_Clang::__btf_relocatable__]] S6 { int a, b; };
union [[clang::btf_preserve_access]] S7;
union S7 { int a; char b[4]; };
struct [[clang::preserve_access_index]] S8;
struct S8 { int a, b; struct S9 *s; };
struct S9 { int a, b; };

#if __has_c_attribute (gnu::preserve_access_index) != 1
#error "GCC does not know the attribute"
#endif

int f1 (struct S1 *s) { return s->b; } /* { dg-reloc "byte_off struct S1 0:1" } */
int f2 (struct S2 *s) { return s->b; } /* { dg-reloc "byte_off struct S2 0:1" } */
int f3 (struct S3 *s) { return s->b; } /* { dg-reloc "byte_off struct S3 0:1" } */
int f4 (struct S4 *s) { return s->b; } /* { dg-reloc "byte_off struct S4 0:1" } */
int f5 (struct S5 *s) { return s->b; } /* { dg-reloc "byte_off struct S5 0:1" } */
int f6 (struct S6 *s) { return s->b; } /* { dg-reloc "byte_off struct S6 0:1" } */
int f7 (union S7 *s) { return s->b[1]; } /* { dg-reloc "byte_off union S7 0:1:1" } */
int f9 (struct S9 *s) { return s->b; } /* { dg-reloc "byte_off struct S9 0:1" } */
