/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A pointer to an unnamed record declared inside: the record is marked, but an
   access through the pointer has no name to start at, and is an error (design
   3.1, 3.2).  */

struct outer
{
  struct { int a, b; } *p;
} __attribute__ ((preserve_access_index));

int f (struct outer *o)
{
  return o->p->b; /* { dg-reloc "byte_off struct outer 0:0" } */
  /* { dg-error-c "cannot relocate access to 'b': its root type has no name" .-1 } */
  /* { dg-error-cxx "cannot relocate access to 'outer::<unnamed struct>::b': its root type has no name" .-2 } */
  /* { dg-message "give the record a tag, or name it by a typedef" .-3 } */
}
