/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Bit-fields in unions, nested, anonymous and packed records, in arrays and in
   variables (design 3.2).  */

struct S
{
  union { unsigned a : 4; unsigned char raw; };
  struct { unsigned : 3; int b : 7; } in[3];
  struct __attribute__ ((packed)) { char pad; unsigned long c : 33; } p;
} __attribute__ ((preserve_access_index));
union U { unsigned a : 4; int i; } __attribute__ ((preserve_access_index));
extern struct S v;

int f0 (struct S *s) { return s->a; } /* { dg-reloc "byte_off,byte_sz,lshift_u64,rshift_u64,signed struct S 0:0:0" } */
int f1 (struct S *s) { return s->in[1].b; } /* { dg-reloc "byte_off,byte_sz,lshift_u64,rshift_u64,signed struct S 0:1:1:0" } */
long f2 (struct S *s) { return s->p.c; } /* { dg-reloc "byte_off,byte_sz,lshift_u64,rshift_u64,signed struct S 0:2:1" } */
int f3 (union U *u) { return u->a; } /* { dg-reloc "byte_off,byte_sz,lshift_u64,rshift_u64,signed union U 0:0" } */
int f4 (void) { return v.in[0].b; } /* { dg-reloc "byte_off,byte_sz,lshift_u64,rshift_u64,signed struct S 0:1:0:0" } */
void f5 (struct S *s) { s->p.c = 5; } /* { dg-reloc "byte_off,byte_sz,lshift_u64,rshift_u64 struct S 0:2:1" } */
