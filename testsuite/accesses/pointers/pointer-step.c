/* SPDX-License-Identifier: GPL-3.0-or-later */
/* ++, --, += and -= of a pointer to a relocatable record (design 3.2).  */

struct S { int i, j; } __attribute__ ((preserve_access_index));

struct S *f1 (struct S *p) { return ++p; } /* { dg-reloc "byte_sz struct S 0" } */
struct S *f2 (struct S *p) { p--; return p; } /* { dg-reloc "byte_sz struct S 0" } */
struct S *f3 (struct S *p, int n) { p += n; return p; } /* { dg-reloc "byte_sz struct S 0" } */
struct S *f4 (struct S *p) { p -= 3; return p; } /* { dg-reloc "byte_sz struct S 0" } */
int f5 (struct S **p) { return (*p)++->j; } /* { dg-reloc "byte_off struct S 0:1" }
  { dg-reloc "byte_sz struct S 0" .-1 } */
int f6 (struct S *p) { return (++p)->j; } /* { dg-reloc "byte_off struct S 0:1" }
  { dg-reloc "byte_sz struct S 0" .-1 } */
