/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A pointer to an array of relocatable records: the records it points to have the
   target's size.  */

struct S { int a; int b; } __attribute__ ((preserve_access_index));

int
element (struct S (*p)[4], int j)
{
  return (*p)[j].b; /* { dg-reloc "byte_sz struct S 0" } */
  /* { dg-reloc "byte_off struct S 0:1" .-1 } */
}

int
constant (struct S (*p)[4])
{
  return (*p)[3].b; /* { dg-reloc "byte_off struct S 3:1" } */
}

int
arrays (struct S (*p)[4], int i)
{
  return p[i][2].a; /* { dg-reloc "byte_sz struct S 0" } */
  /* { dg-reloc "byte_off struct S 2:0" .-1 } */
}

struct S *
address (struct S (*p)[4])
{
  return &(*p)[2]; /* { dg-reloc "byte_sz struct S 0" } */
}

long
difference (struct S (*p)[4], struct S (*q)[4])
{
  return p - q; /* { dg-reloc "byte_sz struct S 0" } */
}

struct S *
step (struct S (*p)[4])
{
  return *++p; /* { dg-reloc "byte_sz struct S 0" } */
}
