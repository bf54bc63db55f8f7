/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Elements of arrays of records that are not marked, inside of
   __builtin_preserve_access_index: by subscripts of arrays of several dimensions
   behind a pointer (LLVM's test offset-reloc-cast-array-2), by sums, with indexes
   that vary or are negative.  What counts bytes stays.  */

#include "prelude.h"

#ifdef TARGET
#define PAI(E) (E)
struct v1 { u32 pad; u32 a; u32 b; u64 more; };
struct v1 *in_btf;
#else
#define PAI(E) __builtin_preserve_access_index (E)
struct v1 { u32 a; u32 b; };
#endif

typedef struct v1 arr[4][4];

struct world
{
  struct v1 *s;
  u64 n;
};

u64
test_2d (struct world *w)
{
  arr *p = (void *) w->s;
  return *PAI (&(*p)[2][3].b);
}

u64
test_2d_row (struct world *w)
{
  struct v1 (*p)[4] = (void *) w->s;
  return *PAI (&p[1][2].b);
}

u64
test_2d_variable (struct world *w)
{
  arr *p = (void *) w->s;
  return *PAI (&(*p)[1][w->n].b);
}

u64
test_2d_variables (struct world *w)
{
  arr *p = (void *) w->s;
  return *PAI (&p[w->n & 1][w->n][w->n + 1].b);
}

u64
test_1d_variable (struct world *w)
{
  struct v1 (*p)[4] = (void *) w->s;
  return *PAI (&(*p)[w->n].b);
}

u64
test_1d (struct world *w)
{
  struct v1 (*p)[4] = (void *) w->s;
  return *PAI (&(*p)[3].b);
}

u64
test_0d (struct world *w)
{
  return *PAI (&w->s[3].b);
}

u64
test_0d_sum (struct world *w)
{
  return *PAI (&(w->s + 3)->b);
}

u64
test_0d_variable (struct world *w)
{
  return *PAI (&w->s[w->n].b);
}

u64
test_sums (struct world *w)
{
  u64 r = 0;
  int i = w->n;
  MIX (*PAI (&w->s[2 * i + 1].b));
  MIX (*PAI (&(w->s + i + 1)->b));
  MIX (*PAI (&w->s[w->n > 2 ? 1 : 2].b));
  MIX (*PAI (&(1 + w->s)[i].b));
  MIX (PAI (w->s[i].b));
  MIX (*PAI (&((const struct v1 *) (w->s + i))->b));
  MIX (*PAI (&((struct v1 *) (void *) (w->s + 2))->b));
  return r;
}

u64
test_negative (struct world *w)
{
  struct v1 *last = &((struct v1 *) w->s)[0];
  u64 r = 0;
  int i = -(int) w->n;
  /* Not inside of the builtin: in bytes of this program's own.  */
  last = (void *) ((char *) last + 480);
  MIX (*PAI (&last[-1].b));
  MIX (*PAI (&(last - 2)->b));
  MIX (*PAI (&last[i].b));
  MIX (*PAI (&(last - w->n)->b));
  return r;
}

u64
test_address (struct world *w)
{
  u64 r = 0;
  arr *p = (void *) w->s;
  MIX ((char *) PAI (&w->s[3]) - (char *) w);
  MIX ((char *) PAI (&w->s[w->n]) - (char *) w);
  MIX ((char *) PAI (w->s + w->n) - (char *) w);
  MIX ((char *) PAI (&(*p)[2][1]) - (char *) w);
  MIX ((char *) PAI (&(*p)[w->n]) - (char *) w);
  MIX ((char *) PAI (*p + 1) - (char *) w);
  return r;
}

u64
test_bytes (struct world *w)
{
  u64 r = 0;
  MIX (*PAI (&((struct v1 *) ((char *) w->s + 8))->b));
  MIX (*PAI (&((struct v1 *) ((u64) w->s + 16))->b));
  return r;
}

#ifdef NATIVE
SETUP (w->s = ROOM (1); w->n = round + 1)
#endif
