/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Member functions, operators, references, lambdas and structured bindings.  */

#include "prelude.h"

#ifdef TARGET
#define PLACE(...) __VA_ARGS__
#else
#define PLACE(...)
#endif

struct RELOCATABLE S
{
  PLACE (u8 inserted[12]; u32 f;)
  u64 a;
  PLACE (u64 inserted2[2];)
  s16 b;
  PLACE (u8 inserted3[30];)
  u16 flags : 3, kind : 5;
  PLACE (u32 inserted4;)
  u8 name[8];

  INLINE u64 get () const { return a; }
  INLINE s16 signed_part () const { return this->b; }
  INLINE void set (u64 v) { a = v; b = v >> 8; }
  INLINE S &operator+= (u64 v) { a += v; return *this; }
  static INLINE u64 letter (const S &s, int i) { return s.name[i & 7]; }
};
#ifdef TARGET
S *in_btf;
#endif

extern "C" {
struct world
{
  S *s;
  void *where;
  int i;
};

u64
test_get (world *w)
{
  u64 r = 0;
  MIX (w->s->get ());
  MIX (w->s->signed_part ());
  MIX (S::letter (*w->s, w->i));
  return r;
}

u64
test_set (world *w)
{
  S &s = *w->s;
  s.set (0x1234);
  s += 7;
  return 0;
}

u64
test_bit_fields (world *w)
{
  u64 r = 0;
  MIX (w->s->kind);
  if (w->s->flags == 3 && w->s->kind == 9)
    MIX (1);
  w->s->flags = 5;
  MIX (w->s->kind == 12);
  return r;
}

u64
test_lambda (world *w)
{
  auto read = [s = w->s] { return s->b * 3; };
  u64 r = 0;
  MIX (read ());
  return r;
}

u64
test_for (world *w)
{
  u64 r = 0;
  for (u8 &letter : w->s->name)
    MIX (letter);
  w->where = &w->s->name[3];
  return r;
}

#ifdef NATIVE
SETUP (w->s = (S *) ROOM (2); w->i = (int) round)
#endif
}
