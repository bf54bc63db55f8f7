/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Types that nothing in the source marks, but types=.
   The suffix of task___v1 is not part of its name:
   { layouts-options "-fplugin-arg-btf_relocatable-types=task,point" } */

#include "prelude.h"

#ifdef TARGET
typedef struct
{
  u32 inserted, y, x;
} point;
struct sched
{
  u64 inserted, vruntime;
};
struct task
{
  u64 inserted[3];
  u32 bits : 4, low : 5, high : 9;
  struct sched se;
  u32 tgid, pid;
  point at[5];
};
struct task *in_btf;
point *point_in_btf;
#define task___v1 task
#else
typedef struct
{
  u32 x, y;
} point;
struct sched
{
  u64 vruntime;
};
struct task___v1
{
  u32 pid, tgid;
  struct sched se;
  u32 low : 5, high : 9;
  point at[4];
};
#endif

struct world
{
  struct task___v1 *t;
  point *p;
  u32 i;
};

u64
test_scalars (struct world *w)
{
  u64 r = 0;
  MIX (w->t->pid);
  MIX (w->t->tgid);
  MIX (w->t->se.vruntime);
  MIX (w->t->low == 3 && w->t->high == 77);
  w->t->high = 5;
  MIX (w->t->high);
  return r;
}

u64
test_arrays (struct world *w)
{
  u64 r = 0;
  MIX (w->t->at[2].y);
  MIX (w->t->at[w->i].x);
  return r;
}

u64
test_strides (struct world *w)
{
  u64 r = 0;
  MIX (w->p[w->i].y);
  MIX ((w->p + 1)->x);
  return r;
}

#ifdef NATIVE
SETUP (w->t = ROOM (1); w->p = ROOM (4); w->i = 3; w->t->low = 3;
       w->t->high = 77)
#endif
