/* SPDX-License-Identifier: GPL-3.0-or-later */
/* An offset written by hand is the address of a member as any other, with its
   whole path (design 6.4); __builtin_offsetof is a constant, as in clang.  */

struct in { int x, y[3]; };
struct S { int i, j; struct in in[2]; struct { int q; }; } __attribute__ ((preserve_access_index));
typedef struct S T;
#define MY_OFFSET(TYPE, FIELD) ((unsigned long) &((TYPE *) 0)->FIELD)

unsigned long f1 (void) { return (unsigned long) &((struct S *) 0)->j; } /* { dg-reloc "byte_off struct S 0:1" } */
unsigned long f2 (void) { return __builtin_offsetof (struct S, j); }
unsigned long f3 (void) { return MY_OFFSET (struct S, in[1].y[2]); } /* { dg-reloc "byte_off struct S 0:2:1:1:2" } */
unsigned long f4 (void) { return MY_OFFSET (T, q); } /* { dg-reloc "byte_off struct S 0:3:0" } */
unsigned long f5 (void) { return (char *) &((struct S *) 64)->j - (char *) 64; } /* { dg-reloc "byte_off struct S 0:1" } */
unsigned long f6 (int i) { return MY_OFFSET (struct S, in[i].x); } /* { dg-reloc "byte_off struct S 0:2:0:0" }
  { dg-reloc "byte_sz struct S 0:2:0" .-1 } */
unsigned long f7 (void) { return MY_OFFSET (struct in, y[1]); }
int f8 (void) { return __builtin_constant_p (__builtin_offsetof (struct S, in[1].y)); }
