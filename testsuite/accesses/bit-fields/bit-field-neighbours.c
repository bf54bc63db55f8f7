/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Chains of tests of one-bit neighbours, which the front end would join into one
   mask, stay apart (design 6.4).  */

struct S { unsigned char a : 1, b : 1, c : 1, d : 1; }
  __attribute__ ((preserve_access_index));

int
f1 (struct S *s)
{
  return s->a /* { dg-reloc "byte_off,byte_sz,lshift_u64,rshift_u64,signed struct S 0:0" } */
	 && s->b /* { dg-reloc "byte_off,byte_sz,lshift_u64,rshift_u64,signed struct S 0:1" } */
	 && !s->c /* { dg-reloc "byte_off,byte_sz,lshift_u64,rshift_u64,signed struct S 0:2" } */
	 && s->d; /* { dg-reloc "byte_off,byte_sz,lshift_u64,rshift_u64,signed struct S 0:3" } */
}

int
f2 (struct S *s)
{
  return s->a | s->b; /* { dg-reloc "byte_off,byte_sz,lshift_u64,rshift_u64,signed struct S 0:0" } */
  /* { dg-reloc "byte_off,byte_sz,lshift_u64,rshift_u64,signed struct S 0:1" .-1 } */
}

int
f3 (struct S *s)
{
  if (s->c || s->d) /* { dg-reloc "byte_off,byte_sz,lshift_u64,rshift_u64,signed struct S 0:2" } */
    /* { dg-reloc "byte_off,byte_sz,lshift_u64,rshift_u64,signed struct S 0:3" .-1 } */
    return 9;
  return 8;
}
