/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The same before C23, where GCC takes them too.  */

struct [[clang::preserve_access_index]] S1 { int a, b; };
struct [[_Clang::__preserve_access_index__]] S2;
struct S2 { int a, b; };

int f1 (struct S1 *s) { return s->b; } /* { dg-reloc "byte_off struct S1 0:1" } */
int f2 (struct S2 *s) { return s->b; } /* { dg-reloc "byte_off struct S2 0:1" } */
