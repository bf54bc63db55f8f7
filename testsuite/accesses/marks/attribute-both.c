/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A record with more than one spelling is relocatable once (design 3.1).  */

struct S { int i, j; }
  __attribute__ ((preserve_access_index, btf_relocatable,
		  btf_preserve_access));

int f (struct S *p) { return p->j; } /* { dg-reloc "byte_off struct S 0:1" } */
