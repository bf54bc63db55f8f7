/* SPDX-License-Identifier: GPL-3.0-or-later */
/* GCC writes offset 0 for the first member of a structure in BTF, also after an
   unnamed bit-field: no loader would take the record, so that is said.  */

struct S
{
  int : 4;
  int a;
  int b;
} __attribute__ ((preserve_access_index));

int
f (struct S *s)
{
  return s->a; /* { dg-error "cannot relocate access to 'a': GCC writes a wrong position of it in BTF" } */
  /* { dg-message "give the bit-field before it a name" .-1 } */
}
