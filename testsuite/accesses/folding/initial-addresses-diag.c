/* SPDX-License-Identifier: GPL-3.0-or-later */
/* In the braces of a marked record, and in the statement around a compound literal
   of one, members have their positions of this layout: two addresses that are
   subtracted or compared there without a conversion are an error (design 6.4).  */

struct S { int a, b, v[4]; } __attribute__ ((preserve_access_index));
struct U { long d; int less; };

int f1 (struct S *p)
{
  struct S s = { .a = &p->b - &p->a }; /* { dg-error "cannot relocate access: addresses are subtracted or compared where a record is initialized" } */
  /* { dg-message "store the result in a variable first" .-1 } */
  return s.a;
}
int f2 (struct S *p)
{
  struct S s = { .b = &p->b < &p->v[1] }; /* { dg-error "cannot relocate access: addresses are subtracted or compared where a record is initialized" } */
  /* { dg-message "store the result in a variable first" .-1 } */
  return s.b;
}
int f3 (struct S *p)
{
  return ((struct S) { .b = 1 }).b + (&p->v[2] - &p->a); /* { dg-error "cannot relocate access: addresses are subtracted or compared where a record is initialized" } */
  /* { dg-message "store the result in a variable first" .-1 } */
}

/* What is not folded, or was converted, or comes after.  */
int f4 (struct S *p, int *e)
{
  struct S s = { .a = e - &p->b, .b = e > &p->a, .v = { 1, e == &p->v[1] } }; /* { dg-reloc "byte_off struct S 0:1" }
  { dg-reloc "byte_off struct S 0:0" .-1 }
  { dg-reloc "byte_off struct S 0:2:1" .-2 } */
  return s.a + s.b + s.v[1];
}
