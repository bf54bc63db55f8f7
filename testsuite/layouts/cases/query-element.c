/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The compiler's own queries about whole records, rows of them, and arrays in records
   that are not marked: their answers are the target's, also on a null pointer.  */

#include "prelude.h"

#ifdef TARGET
struct inner
{
  u32 inserted;
  u16 grid[3][4];
  u64 sum[2];
};
struct S
{
  u64 inserted[3];
  u32 tail[5];
  struct inner in;
  u8 key;
};
struct S *in_btf;
struct inner *in_btf2;
#else
struct inner
{
  u64 sum[4];
  u16 grid[2][3];
  u16 gone[2];
};
struct S
{
  u8 key;
  struct inner in;
  u16 gone[4];
  u32 tail[2];
};
#endif

/* A question of the program, and what it is in the target.  */
#ifdef TARGET
#define QUERY(FIELD, KIND, ANSWER) ((u32) (ANSWER))
#else
#define QUERY(FIELD, KIND, ANSWER) __builtin_preserve_field_info (FIELD, KIND)
#endif
#define OFFSET(FIELD, ANSWER) QUERY (FIELD, 0, ANSWER)
#define SIZE(FIELD, ANSWER) QUERY (FIELD, 1, ANSWER)
#define EXISTS(FIELD, ANSWER) QUERY (FIELD, 2, ANSWER)
#define AT(MEMBER) __builtin_offsetof (struct S, MEMBER)

struct world
{
  struct S *s;
  struct S (*row)[4];
  struct S (*rows)[3][4];
  int i;
};

u64
test_whole (struct world *w)
{
  u64 r = 0;
  MIX (SIZE (*w->s, sizeof (struct S)));
  MIX (SIZE (w->s[2], sizeof (struct S)));
  MIX (EXISTS (w->s[0], 1));
  MIX (OFFSET (w->s[2], 2 * sizeof (struct S)));
  MIX (OFFSET (*(w->s + 3), 3 * sizeof (struct S)));
  return r;
}

u64
test_rows (struct world *w)
{
  u64 r = 0;
  MIX (OFFSET ((*w->row)[2], 2 * sizeof (struct S)));
  MIX (OFFSET (w->row[1][2], 6 * sizeof (struct S)));
  MIX (OFFSET (w->row[1][2].key, 6 * sizeof (struct S) + AT (key)));
  MIX (OFFSET ((*w->rows)[1][2].in.sum, 6 * sizeof (struct S) + AT (in.sum)));
  MIX (OFFSET (w->rows[1][1][2].tail[1], 18 * sizeof (struct S) + AT (tail[1])));
  MIX (OFFSET (w->row[w->i][2].key, 2 * sizeof (struct S) + AT (key)));
  MIX (SIZE (w->row[1][2].tail, sizeof (w->s->tail)));
  return r;
}

u64
test_null (struct world *w)
{
  u64 r = 0;
  MIX (EXISTS (((struct S *) 0)->tail, 1));
  MIX (EXISTS (((struct S *) 0)->gone, 0));
  MIX (EXISTS (((struct S *) 0)->in.gone, 0));
  MIX (EXISTS (((struct S *) 0)->in.grid[1], 1));
  MIX (EXISTS (((struct S *) 0)->in.sum[3], 0));
  MIX (SIZE (((struct S *) 0)->in.grid[1], sizeof (w->s->in.grid[1])));
  MIX (SIZE (((struct S *) 0)->in.sum, sizeof (w->s->in.sum)));
  MIX (OFFSET (((struct S *) 0)->in.grid[1], AT (in.grid[1])));
  MIX (OFFSET (((struct S *) 0)->tail, AT (tail)));
  return r;
}

#ifdef NATIVE
SETUP (w->s = ROOM (1); w->row = ROOM (2); w->rows = ROOM (3); w->i = round)
#endif
