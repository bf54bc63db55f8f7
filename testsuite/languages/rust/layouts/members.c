/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The target of members.rs.  */

#include "prelude.h"

struct sched_entity
{
  u8 inserted[12];
  u64 vruntime;
  u8 on_rq;
  u64 load;
};
struct task_struct
{
  u64 *last;
  s16 prio;
  u64 inserted;
  struct task_link *parent;
  u32 inserted2[3];
  s32 tgid;
  struct sched_entity se;
  s32 pid;
  u32 state;
};
struct task_link
{
  u64 inserted, depth;
  void *task;
};
struct task_struct *in_btf;
struct task_link *in_btf2;

struct world
{
  struct task_struct *t;
  s32 *where;
  u64 value;
};

u64
test_raw (struct world *w)
{
  return (u64) w->t->pid * 33 + (u64) w->t->tgid;
}

u64
test_nested (struct world *w)
{
  return w->t->se.vruntime * 33 + w->t->se.on_rq;
}

u64
test_reference (struct world *w)
{
  return (u64) w->t->prio * 33 + w->t->se.load;
}

u64
test_borrow (struct world *w)
{
  w->where = &w->t->tgid;
  return w->t->se.vruntime + (u64) w->t->tgid;
}

u64
test_write (struct world *w)
{
  w->t->tgid = 77;
  w->t->se.vruntime = 0x123456789;
  w->t->prio = -3;
  return 0;
}

u64
test_write_through_borrow (struct world *w)
{
  w->t->se.on_rq = 9;
  w->t->pid += 5;
  return 0;
}

u64
test_compound (struct world *w)
{
  w->t->pid += 3;
  w->t->se.load ^= 0xff00ff;
  w->t->se.vruntime <<= 2;
  w->t->state |= 0x80;
  return 0;
}

u64
test_conditions (struct world *w)
{
  if (w->t->pid < w->t->tgid && w->t->se.on_rq < 128)
    return 1;
  if (w->t->state == 5 || w->t->prio > 0)
    return w->t->se.load;
  return 3;
}

u64
test_pointers (struct world *w)
{
  struct task_struct *next = w->t->parent->task;
  *w->t->last = 6;
  return (u64) next->tgid + w->t->parent->depth;
}

u64
test_integer_pointer (struct world *w)
{
  return w->t->se.vruntime;
}

#ifdef NATIVE
SETUP (w->t = ROOM (2); w->t->parent = ROOM (3); w->t->parent->task = ROOM (4);
       w->t->last = &w->value)
#endif
