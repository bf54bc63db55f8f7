/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Enumerations declared inside a marked record are none of its records (design
   3.1).  */

struct S
{
  int a;
  enum kind { ONE, TWO } kind;
} __attribute__ ((preserve_access_index));

int f1 (struct S *p) { return p->kind == TWO; } /* { dg-reloc "byte_off struct S 0:1" } */
int f2 (enum kind *p) { return *p; }
