/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Enumerators of 32 bits with the highest one set have the records of any others.
   What their values are is in layouts/cases/query-enum-high.c.  */

enum big { BIG = 0xfffffff0, BIGGER = 0xfffffffe };
enum neg { NEG = -16, POS = 5 };

unsigned long
high (void)
{
  return __builtin_preserve_enum_value (*(__typeof__ (enum big) *) BIG, 1); /* { dg-reloc-query "enumval_value enum big 0" } */
}

unsigned long
higher_exists (void)
{
  return __builtin_preserve_enum_value (*(__typeof__ (enum big) *) BIGGER, 0); /* { dg-reloc-query "enumval_exists enum big 1" } */
}

unsigned long
negative (void)
{
  return __builtin_preserve_enum_value (*(__typeof__ (enum neg) *) NEG, 1); /* { dg-reloc-query "enumval_value enum neg 0" } */
}
