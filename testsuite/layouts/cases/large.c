/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A record of 3,000 members, offsets over 32767 and over 2^31 bits, a path of
   63 numbers.  */

#include "prelude.h"

#define TEN(X) u16 X##0, X##1, X##2, X##3, X##4, X##5, X##6, X##7, X##8, X##9;
#define HUNDRED(X) TEN (X##0) TEN (X##1) TEN (X##2) TEN (X##3) TEN (X##4) \
  TEN (X##5) TEN (X##6) TEN (X##7) TEN (X##8) TEN (X##9)
#define THOUSAND(X) HUNDRED (X##0) HUNDRED (X##1) HUNDRED (X##2) \
  HUNDRED (X##3) HUNDRED (X##4) HUNDRED (X##5) HUNDRED (X##6) HUNDRED (X##7) \
  HUNDRED (X##8) HUNDRED (X##9)
#define OPEN20 OPEN5 OPEN5 OPEN5 OPEN5
#define OPEN5 struct { struct { struct { struct { struct {
#define CLOSE20 CLOSE5 CLOSE5 CLOSE5 CLOSE5
#define CLOSE5 } n; } n; } n; } n; } n;
#define IN20 IN5 IN5 IN5 IN5
#define IN5 .n.n.n.n.n

#ifdef TARGET
struct many
{
  THOUSAND (c)
  u32 inserted, bit : 3;
  THOUSAND (a)
  THOUSAND (b)
};
struct far
{
  u16 y;
  u32 inserted;
  u64 z;
  u32 x;
  u8 room[9];
};
struct deep
{
  u32 inserted;
  OPEN20 OPEN20 OPEN20 struct { u16 y, x; } n; CLOSE20 CLOSE20 CLOSE20
  u16 z;
};
struct many *in_btf;
struct far *in_btf_too;
struct deep *in_btf_as_well;
#else
struct many
{
  THOUSAND (a)
  THOUSAND (b)
  THOUSAND (c)
  u32 bit : 3;
} RELOCATABLE;
struct far
{
  u8 room[40000];
  u32 x;
  u64 z;
  u8 room2[1 << 28];
  u16 y;
} RELOCATABLE;
struct deep
{
  OPEN20 OPEN20 OPEN20 struct { u16 x, y; } n; CLOSE20 CLOSE20 CLOSE20
} RELOCATABLE;
#endif

struct world
{
  struct many *many;
  struct far *far;
  struct deep *deep;
  u64 i;
};

u64
test_many (struct world *w)
{
  u64 r = 0;
  MIX (w->many->a000);
  MIX (w->many->c999);
  MIX (w->many->bit);
  w->many->b500 = 3;
  w->many->bit++;
  return r;
}

u64
test_far (struct world *w)
{
  u64 r = 0;
  MIX (w->far->x);
  MIX (w->far->y);
  w->far->z = 7;
  w->far->y ^= 3;
  MIX (w->far->room[w->i]);
  MIX (*&w->far->y);
  return r;
}

u64
test_far_variable (struct world *w)
{
  u64 r = 0;
  MIX (w->far[w->i].z);
  w->far[1].x++;
  return r;
}

u64
test_deep (struct world *w)
{
  (*w->deep) IN20 IN20 IN20.n.x = 4;
  return (*w->deep) IN20 IN20 IN20.n.y;
}

#ifdef NATIVE
SETUP (w->many = ROOM (1); w->far = ROOM (8); w->deep = ROOM (9);
       w->i = round)
#endif
