/* SPDX-License-Identifier: GPL-3.0-or-later */
/* READ_ONCE and WRITE_ONCE, and narrower loads through a cast of a member's
   address: the record is on the address, as no loader takes an access of another
   size (design 3.2).  */

struct S { unsigned i, j; unsigned long l; }
  __attribute__ ((preserve_access_index));

#define READ_ONCE(X) (*(const volatile typeof (X) *) &(X))
#define WRITE_ONCE(X, V) (*(volatile typeof (X) *) &(X) = (V))

int f1 (struct S *s) { return READ_ONCE (s->j); } /* { dg-reloc "byte_off struct S 0:1" } */
void f2 (struct S *s, int v) { WRITE_ONCE (s->l, v); } /* { dg-reloc "byte_off struct S 0:2" } */
int f3 (struct S *s) { return *(unsigned char *) &s->l; } /* { dg-reloc "byte_off struct S 0:2" } */
int f4 (struct S *s) { return (unsigned char) s->j; } /* { dg-reloc "byte_off struct S 0:1" } */
int f5 (struct S *s) { return s->l & 4; } /* { dg-reloc "byte_off struct S 0:2" } */
int f6 (struct S *s) { return ((unsigned short *) &s->j)[1]; } /* { dg-reloc "byte_off struct S 0:1" } */
