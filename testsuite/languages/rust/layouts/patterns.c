/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The target of patterns.rs.  */

#include "prelude.h"

struct sched_entity
{
  u32 inserted;
  u64 vruntime, inserted2, load;
};
struct task_struct
{
  u64 inserted;
  u16 prio;
  struct sched_entity se;
  s32 tgid;
  u64 inserted2[3];
  s32 pid;
};
struct point
{
  u64 inserted;
  u32 __1, __0;
};
struct task_struct *in_btf;
struct point *in_btf2;

struct world
{
  struct task_struct *t;
  struct point *p;
  u64 i;
};

u64
test_match (struct world *w)
{
  return (u64) w->t->pid * 33 + (u64) w->t->tgid;
}

u64
test_literal (struct world *w)
{
  w->t->pid = w->i;
  return (w->i == 0   ? (u64) w->t->tgid
	  : w->i == 1 ? (u64) w->t->prio
	  : w->i == 2 ? (u64) w->t->tgid + 1
		      : 7);
}

u64
test_nested (struct world *w)
{
  return w->t->se.load * 33 + w->t->se.vruntime;
}

u64
test_member (struct world *w)
{
  return w->t->se.vruntime;
}

u64
test_scalar (struct world *w)
{
  return w->t->pid == 1 ? 2 : (u64) w->t->pid;
}

u64
test_tuple (struct world *w)
{
  return (u64) w->p->__0 * 33 + w->p->__1;
}

u64
test_ref (struct world *w)
{
  w->t->tgid = 55;
  return 55;
}

u64
test_ref_mut (struct world *w)
{
  w->t->tgid = 44;
  return 44;
}

u64
test_ref_used (struct world *w)
{
  w->t->tgid = 55;
  w->t->pid = 66;
  return 55 + w->t->se.vruntime;
}

u64
test_tuple_ref (struct world *w)
{
  w->p->__0 = 3;
  return w->p->__1;
}

u64
test_written_after (struct world *w)
{
  u64 r = (u64) w->t->pid * 33 + (u64) w->t->tgid;
  w->t->pid = 5;
  w->t->tgid = 6;
  return r;
}

u64
test_if_let (struct world *w)
{
  return (u64) w->t->prio * 33 + (u64) w->t->pid;
}

u64
test_tuple_of_members (struct world *w)
{
  return (u64) w->t->pid * 33 + (u64) w->t->tgid;
}

#ifdef NATIVE
SETUP (w->t = ROOM (1); w->p = ROOM (2); w->i = round)
#endif
