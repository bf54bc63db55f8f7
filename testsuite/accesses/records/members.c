/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Reads and writes of plain members (design 3.2).  */

struct S
{
  int i;
  unsigned char c;
  long l;
  struct S *next;
} __attribute__ ((preserve_access_index));

int
read_int (struct S *s)
{
  return s->i; /* { dg-reloc "byte_off struct S 0:0" } */
}

int
read_char (struct S *s)
{
  return s->c; /* { dg-reloc "byte_off struct S 0:1" } */
}

void
write_long (struct S *s, long l)
{
  s->l = l; /* { dg-reloc "byte_off struct S 0:2" } */
}

void
increment (struct S *s)
{
  s->l++; /* { dg-reloc "byte_off struct S 0:2" }
	     { dg-reloc "byte_off struct S 0:2" .-1 } */
}

long
chain (struct S *s)
{
  /* { dg-reloc "byte_off struct S 0:3" .+2 }
     { dg-reloc "byte_off struct S 0:2" .+1 } */
  return s->next->l;
}
