/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Reads, writes and addresses of members, by pointer and by reference.  */

struct S
{
  int i;
  unsigned char c;
  long l;
  S *next;
  char name[16];
} __attribute__ ((preserve_access_index));

int
read_int (S *s)
{
  return s->i; /* { dg-reloc "byte_off struct S 0:0" } */
}

unsigned char
read_char (const S &s)
{
  return s.c; /* { dg-reloc "byte_off struct S 0:1" } */
}

void
write_long (S &s, long l)
{
  s.l = l; /* { dg-reloc "byte_off struct S 0:2" } */
}

long
chain (S *s)
{
  /* { dg-reloc "byte_off struct S 0:3" .+2 }
     { dg-reloc "byte_off struct S 0:2" .+1 } */
  return s->next->l;
}

long *
address (S &s)
{
  return &s.l; /* { dg-reloc "byte_off struct S 0:2" } */
}

long &
reference (S *s)
{
  return s->l; /* { dg-reloc "byte_off struct S 0:2" } */
}

int
through_variable (S &s)
{
  const char &letter = s.name[3]; /* { dg-reloc "byte_off struct S 0:4:3" } */
  auto &array = s.name; /* { dg-reloc "byte_off struct S 0:4" } */
  return letter + array[1];
}

int
moved (S &&s)
{
  return s.i; /* { dg-reloc "byte_off struct S 0:0" } */
}
