/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Comparisons of neighbours that GCC 14 would fold into one load stay apart, at
   each width (design 6.4).  */

struct c { char x, y; } __attribute__ ((preserve_access_index));
struct s { short x, y; } __attribute__ ((preserve_access_index));
struct i { int x, y; } __attribute__ ((preserve_access_index));
struct l { long x, y; } __attribute__ ((preserve_access_index));
struct u { unsigned char a, b, c, d; } __attribute__ ((preserve_access_index));

int f1 (struct c *p) { return p->x == 1 && p->y == 2; } /* { dg-reloc "byte_off struct c 0:0" }
  { dg-reloc "byte_off struct c 0:1" .-1 } */
int f2 (struct s *p) { return p->x == 1 && p->y == 2; } /* { dg-reloc "byte_off struct s 0:0" }
  { dg-reloc "byte_off struct s 0:1" .-1 } */
int f3 (struct i *p) { return p->x == 1 && p->y == 2; } /* { dg-reloc "byte_off struct i 0:0" }
  { dg-reloc "byte_off struct i 0:1" .-1 } */
int f4 (struct l *p) { return p->x == 1 && p->y == 2; } /* { dg-reloc "byte_off struct l 0:0" }
  { dg-reloc "byte_off struct l 0:1" .-1 } */
int
f5 (struct u *p)
{
  return p->a == 1 && p->b == 2 /* { dg-reloc "byte_off struct u 0:0" } */
	 /* { dg-reloc "byte_off struct u 0:1" .-1 } */
	 && p->c == 3 && p->d == 4; /* { dg-reloc "byte_off struct u 0:2" } */
	 /* { dg-reloc "byte_off struct u 0:3" .-1 } */
}
int
f6 (struct i *p)
{
  if (p->x == 1 && p->y == 2) /* { dg-reloc "byte_off struct i 0:0" } */
    /* { dg-reloc "byte_off struct i 0:1" .-1 } */
    return 7;
  return 9;
}
