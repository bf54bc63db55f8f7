/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Tests of bits of one member, and of two: a record each read (design 6.4).  */

struct S { unsigned flags, more; unsigned char a, b; }
  __attribute__ ((preserve_access_index));

int f1 (struct S *p) { return (p->flags & 1) && (p->flags & 2); } /* { dg-reloc "byte_off struct S 0:0" }
  { dg-reloc "byte_off struct S 0:0" .-1 } */
int f2 (struct S *p) { return (p->flags & 1) && (p->more & 2); } /* { dg-reloc "byte_off struct S 0:0" }
  { dg-reloc "byte_off struct S 0:1" .-1 } */
int f3 (struct S *p) { return (p->a & 1) == 1 && (p->b & 6) == 4; } /* { dg-reloc "byte_off struct S 0:2" }
  { dg-reloc "byte_off struct S 0:3" .-1 } */
int f4 (struct S *p) { return (p->flags & 0xff) == 7; } /* { dg-reloc "byte_off struct S 0:0" } */
int f5 (struct S *p) { return (unsigned char) p->flags == 7; } /* { dg-reloc "byte_off struct S 0:0" } */
int f6 (struct S *p) { return p->flags >> 24 == 3; } /* { dg-reloc "byte_off struct S 0:0" } */
int f7 (struct S *p) { return (p->flags & 0xffff0000) != 0; } /* { dg-reloc "byte_off struct S 0:0" } */
