/* SPDX-License-Identifier: GPL-3.0-or-later */
/* t->se.vruntime, with sched_entity unmarked; the address of a whole nested
   record.  */

#include "prelude.h"

#ifdef TARGET
struct load
{
  u64 inserted;
  u32 weight, inv;
};
struct sched_entity
{
  u32 inserted;
  struct load load;
  u64 vruntime;
};
struct task
{
  u8 inserted[100];
  struct sched_entity se;
};
struct task *in_btf;
#else
struct load
{
  u32 inv, weight;
};
struct sched_entity
{
  u64 vruntime;
  struct load load;
};
struct task
{
  u32 pid;
  struct sched_entity se;
} RELOCATABLE;
#endif

struct world
{
  struct task *t;
  void *where;
};

u64
test_read (struct world *w)
{
  u64 r = 0;
  MIX (w->t->se.vruntime);
  MIX (w->t->se.load.weight);
  return r;
}

u64
test_write (struct world *w)
{
  w->t->se.load.inv = 3;
  w->t->se.vruntime += 4;
  return 0;
}

u64
test_whole (struct world *w)
{
  w->where = &w->t->se;
  return 0;
}

#ifdef NATIVE
SETUP (w->t = ROOM (1))
#endif
