/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A member that is the size of an array type is read (design 3.2).  */

struct S { int n; } __attribute__ ((preserve_access_index));

unsigned long f (struct S *s) { return sizeof (int[s->n]); } /* { dg-reloc "byte_off struct S 0:0" } */
