/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A root without a name is refused with an error (design 3.2).  */

extern struct { int i, j; } __attribute__ ((preserve_access_index)) *p;
extern struct { int i, j; } __attribute__ ((preserve_access_index)) v;

int
f1 (void)
{
  return p->j; /* { dg-error "11:cannot relocate access to 'j': its root type has no name" } */
  /* { dg-message "11:give the record a tag, or name it by a typedef" .-1 } */
}

void
f2 (void)
{
  v.i = 1; /* { dg-error "4:cannot relocate access to 'i': its root type has no name" } */
  /* { dg-message "4:give the record a tag, or name it by a typedef" .-1 } */
}

int *
f3 (void)
{
  return &p->i; /* { dg-error "12:cannot relocate access to 'i': its root type has no name" } */
  /* { dg-message "12:give the record a tag, or name it by a typedef" .-1 } */
}
