/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A record defined in a list of parameters (design 3.1).  */

struct outer;

int
f (struct outer *o __attribute__ ((unused)),
   const struct { int i, j; } __attribute__ ((preserve_access_index)) *p)
{
  /* { dg-warning "anonymous struct declared inside parameter list will not be visible outside of this definition or declaration" .-2 } */
  return p->j; /* { dg-error "11:cannot relocate access to 'j': its root type has no name" } */
  /* { dg-message "11:give the record a tag, or name it by a typedef" .-1 } */
}
