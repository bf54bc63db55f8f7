/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Variables without a name: BTF has none of them.  */

struct [[gnu::preserve_access_index]] S { int a, b; };
struct plain { int a, b; };

static union { int of_union; float other; };

static auto [x, y] = plain { 1, 2 };

int f (S *s) { of_union = s->b; return x + y + of_union; } /* { dg-reloc "byte_off struct S 0:1" } */
