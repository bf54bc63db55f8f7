/* SPDX-License-Identifier: GPL-3.0-or-later */
/* #pragma clang attribute, around classes, namespaces and templates.  */

#pragma clang attribute push (__attribute__ ((preserve_access_index)), apply_to = record)
struct S { int a; struct { int b; } in; };
namespace n { struct T { int a, b; int get () { return b; } /* { dg-reloc "byte_off struct T 0:1" } */ }; }
template <typename V> struct U { V a; V b; };
#pragma clang attribute pop
struct V { int a, b; };

int s (S *p) { return p->in.b; } /* { dg-reloc "byte_off struct S 0:1:0" } */
int t (n::T *p) { return p->a + p->get (); } /* { dg-reloc "byte_off struct T 0:0" } */
long u (U<long> *p) { return p->b; } /* { dg-reloc "byte_off struct U 0:1" } */
int v (V *p) { return p->b; }
