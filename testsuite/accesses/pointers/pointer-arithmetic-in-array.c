/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Pointer arithmetic on a member that decays, as it is written: the sum is on
   the element's type, which nothing relocates, so the path ends at the array
   (design 3.2).  */

struct S { int i; char name[16]; int a[4]; }
  __attribute__ ((preserve_access_index));

char *f1 (struct S *s, long n) { return s->name + n; } /* { dg-reloc "byte_off struct S 0:1" } */
char *f2 (struct S *s) { char *p = s->name; return p + 3; } /* { dg-reloc "byte_off struct S 0:1" } */
