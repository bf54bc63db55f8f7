/* SPDX-License-Identifier: GPL-3.0-or-later */
/* An access at the very address of an array is one of its first element, and
   has a record of its own, where GCC sees the address (above -O0).  */

struct S { int i; int a[4]; short m[2][3]; unsigned char c[8]; struct { int x; } r[2]; }
  __attribute__ ((preserve_access_index));

int f1 (struct S *s)
{
  int *a = s->a; /* { dg-reloc "byte_off struct S 0:1" } */
  return a[0] + a[1]; /* { dg-reloc-query "byte_off struct S 0:1:0" { -O1 -O2 -Os } .-1 } */
}

void f2 (struct S *s, short value)
{
  short (*m)[3] = s->m; /* { dg-reloc "byte_off struct S 0:2" } */
  m[1][1] = 2;
  m[0][0] = value; /* { dg-reloc-query "byte_off struct S 0:2:0:0" { -O1 -O2 -Os } .-2 } */
}

/* Not the size of an element, another element, a record.  */
int f3 (struct S *s)
{
  void *c = s->c; /* { dg-reloc "byte_off struct S 0:3" } */
  return *(unsigned short *) c;
}

int f4 (struct S *s)
{
  int *a = s->a; /* { dg-reloc "byte_off struct S 0:1" } */
  return a[1];
}

int f5 (struct S *s)
{
  void *r = s->r; /* { dg-reloc "byte_off struct S 0:4" } */
  return *(int *) r;
}

/* A size is no address.  */
int f6 (struct S *s, char *p)
{
  p += __builtin_preserve_field_info (s->c, 1); /* { dg-reloc "byte_sz struct S 0:3" } */
  return p[0];
}

/* Bytes, not an element.  */
int f7 (struct S *s)
{
  int x;
  __builtin_memcpy (&x, s->a, sizeof x); /* { dg-reloc "byte_off struct S 0:1" } */
  return x;
}

char f8 (struct S *s)
{
  char x;
  __builtin_memcpy (&x, s->c, 1); /* { dg-reloc "byte_off struct S 0:3" } */
  return x;
}

/* The base may be a sum that has the index in it.  */
int f9 (struct S *s, int i)
{
  return *(s->a + i); /* { dg-reloc "byte_off struct S 0:1" } */
}

/* No load is as wide as an element.  */
struct W { int i; _Complex double z[2]; } __attribute__ ((preserve_access_index));
double f10 (struct W *w)
{
  _Complex double *z = w->z; /* { dg-reloc "byte_off struct W 0:1" } */
  return __real__ z[0];
}
