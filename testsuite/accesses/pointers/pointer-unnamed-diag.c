/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A stride of a record without any name is an error (design 3.2).  */

extern struct { int i, j; } __attribute__ ((preserve_access_index)) *p;

void *
f (int i)
{
  return p + i; /* { dg-error "cannot relocate 'struct <anonymous>': a pointer to it is computed with, and it has no name" } */
  /* { dg-message "give the record a tag, or name it by a typedef" .-1 } */
}
