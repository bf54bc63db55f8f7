/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A member behind one of variable size has no access string: an error (design
   3.2).  */

int
f (void *v, int n)
{
  struct S { int i; char a[n]; int last; }
    __attribute__ ((preserve_access_index)) *p = v;
  int first = p->i; /* { dg-reloc "byte_off struct S 0:0" } */
  return first + p->last; /* { dg-error "cannot relocate access to 'last': the position of a member depends on a variable" } */
  /* { dg-message "records with members of variable size have no BTF" .-1 } */
}
