/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Members just within what BTF has numbers for: positions of 32 bits, or 24 where a
   bit-field shares them, and sizes of 32 bits.  A bit-field that is too far for its
   24 bits is none in BTF, and leaves its neighbours all 32.  */

#define MARK __attribute__ ((preserve_access_index))

struct far { char first, gap[0x1ffffffe], last; } MARK;
struct mixed { unsigned low : 5; char gap[0x1ffffd]; short near; } MARK;
struct high { int first; char gap[0x18000000]; int far; unsigned bits : 5; } MARK;
struct whole { int first; char gap[0xfffffff8]; } MARK;
struct around { int first; struct { char gap[0x100000000]; } end; } MARK;

int f1 (struct far *s) { return s->last; } /* { dg-reloc "byte_off,byte_sz struct far 0:2" } */
int f2 (struct far *s) { return s->gap[0x1ffffffd]; } /* { dg-reloc "byte_off,byte_sz struct far 0:1:536870909" } */
char *f3 (struct far *s) { return &s->last; } /* { dg-reloc "byte_off struct far 0:2" } */
int f4 (struct mixed *s) { return s->near; } /* { dg-reloc "byte_off,byte_sz struct mixed 0:2" } */
int f5 (struct mixed *s) { return s->low; } /* { dg-reloc "byte_off,byte_sz,lshift_u64,rshift_u64,signed struct mixed 0:0" } */
int f6 (struct high *s) { return s->far; } /* { dg-reloc "byte_off,byte_sz struct high 0:2" } */
int f7 (struct high *s, long i) { return s[i].far; } /* { dg-reloc "byte_off,byte_sz struct high 0:2" }
  { dg-reloc "byte_sz struct high 0" .-1 } */
int f8 (struct high *s, long i) { return s->gap[i]; } /* { dg-reloc "byte_off,byte_sz struct high 0:1:0" } */
int f9 (struct whole *s, long i) { return s->gap[i]; } /* { dg-reloc "byte_off,byte_sz struct whole 0:1:0" } */
struct whole *f10 (struct whole *s, long i) { return s + i; } /* { dg-reloc "byte_sz struct whole 0" } */
/* What is before the rest is where it is.  */
int f11 (struct around *s) { return s->first; } /* { dg-reloc "byte_off struct around 0:0" } */
