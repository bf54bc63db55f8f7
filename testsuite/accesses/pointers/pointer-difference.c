/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The difference of two pointers to relocatable records is a number of the
   target's records (design 3.2).  */

struct S { int i, j; } __attribute__ ((preserve_access_index));

long f1 (struct S *p, struct S *q) { return p - q; } /* { dg-reloc "byte_sz struct S 0" } */
int f2 (const struct S *p, struct S *q) { return p - q; } /* { dg-reloc "byte_sz struct S 0" } */
int f3 (struct S *p, struct S *q) { return p - q > 4; } /* { dg-reloc "byte_sz struct S 0" } */
int f4 (struct S *p, struct S *q) { return p < q; }
long f5 (struct S *p, struct S *q) { return (char *) p - (char *) q; }
