/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Bit-fields in every place that a value can stand in (design 3.2).  */

struct S { unsigned a : 3, b : 5; int c : 7; _Bool d : 1; int arr[8]; }
  __attribute__ ((preserve_access_index));

extern int use (int);
extern void yes (void);

int f0 (struct S *s)
{
  switch (s->a) /* { dg-reloc "byte_off,byte_sz,lshift_u64,rshift_u64,signed struct S 0:0" } */
    {
    case 1:
      return 7;
    case 2:
      return 5;
    default:
      return 3;
    }
}
int f1 (struct S *s) { return s->d ? 3 : 4; } /* { dg-reloc "byte_off,byte_sz,lshift_u64,rshift_u64,signed struct S 0:3" } */
int f2 (struct S *s) { return use (s->c); } /* { dg-reloc "byte_off,byte_sz,lshift_u64,rshift_u64,signed struct S 0:2" } */
int f3 (struct S *s) { return -s->c + 1; } /* { dg-reloc "byte_off,byte_sz,lshift_u64,rshift_u64,signed struct S 0:2" } */
int f4 (struct S *s) { return s->arr[s->a]; } /* { dg-reloc "byte_off,byte_sz,lshift_u64,rshift_u64,signed struct S 0:0" }
  { dg-reloc "byte_off,byte_sz struct S 0:4:0" .-1 } */
void f5 (struct S *s) { if (s->b > 4) yes (); } /* { dg-reloc "byte_off,byte_sz,lshift_u64,rshift_u64,signed struct S 0:1" } */
void f6 (struct S *s) { if (s->d) yes (); } /* { dg-reloc "byte_off,byte_sz,lshift_u64,rshift_u64,signed struct S 0:3" } */
_Bool f7 (struct S *s) { return s->b; } /* { dg-reloc "byte_off,byte_sz,lshift_u64,rshift_u64,signed struct S 0:1" } */
void f8 (struct S *s, _Bool *to) { *to = s->a; } /* { dg-reloc "byte_off,byte_sz,lshift_u64,rshift_u64,signed struct S 0:0" } */
long f9 (struct S *s) { return (long) s->c << 3; } /* { dg-reloc "byte_off,byte_sz,lshift_u64,rshift_u64,signed struct S 0:2" } */
int f10 (struct S *s) { return s->a + s->b; } /* { dg-reloc "byte_off,byte_sz,lshift_u64,rshift_u64,signed struct S 0:0" }
  { dg-reloc "byte_off,byte_sz,lshift_u64,rshift_u64,signed struct S 0:1" .-1 } */
