/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Arithmetic on a pointer to a relocatable record: the stride is the root's size
   in the target (design 3.2).  */

struct S { int i, j; } __attribute__ ((preserve_access_index));

struct S *f1 (struct S *p, int i) { return p + i; } /* { dg-reloc "byte_sz struct S 0" } */
struct S *f2 (struct S *p, unsigned char i) { return i + p; } /* { dg-reloc "byte_sz struct S 0" } */
struct S *f3 (struct S *p, long i) { return p - i; } /* { dg-reloc "byte_sz struct S 0" } */
struct S *f4 (struct S *p) { return p + 1; } /* { dg-reloc "byte_sz struct S 0" } */
struct S *f5 (struct S *p) { return p - 2; } /* { dg-reloc "byte_sz struct S 0" } */
struct S *f6 (struct S *p, int i) { return &p[i]; } /* { dg-reloc "byte_sz struct S 0" } */
struct S *f7 (struct S *p) { return &p[4]; } /* { dg-reloc "byte_sz struct S 0" } */
const struct S *f8 (const struct S *p, int i) { return p + i; } /* { dg-reloc "byte_sz struct S 0" } */
struct S *f9 (struct S *p) { return p + 0; }
