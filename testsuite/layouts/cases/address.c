/* SPDX-License-Identifier: GPL-3.0-or-later */
/* &t->pid, array decay, call argument, return, condition.  */

#include "prelude.h"

#ifdef TARGET
struct task
{
  u32 inserted[3];
  char comm[20];
  u32 pid, flag;
};
struct task *in_btf;
#else
struct task
{
  u32 pid;
  char comm[16];
  u32 flag;
} RELOCATABLE;
#endif

struct world
{
  struct task *t;
  u32 *pid;
};

static NOINLINE u32
load (const u32 *from)
{
  return *from;
}

static NOINLINE u32 *
pid_of (struct task *t)
{
  return &t->pid;
}

static NOINLINE char
third (const char *text)
{
  return text[2];
}

u64
test_address (struct world *w)
{
  w->pid = &w->t->pid;
  return 0;
}

u64
test_decay (struct world *w)
{
  const char *text = w->t->comm;
  u64 r = 0;
  for (int i = 0; i < 16; i++)
    MIX (text[i]);
  return r;
}

u64
test_argument (struct world *w)
{
  u64 r = 0;
  MIX (load (&w->t->pid));
  MIX (third (w->t->comm));
  return r;
}

u64
test_return (struct world *w)
{
  *pid_of (w->t) = 17;
  return *pid_of (w->t);
}

u64
test_condition (struct world *w)
{
  u64 r = 0;
  if (w->t->flag == 0x12345678)
    MIX (1);
  MIX (w->t->pid ? 2 : 3);
  while (w->t->pid)
    w->t->pid >>= 4;
  switch (w->t->flag)
    {
    case 0x12345678:
      MIX (4);
      break;
    default:
      MIX (5);
    }
  return r;
}

#ifdef NATIVE
SETUP (w->t = ROOM (1); w->t->flag = 0x12345678)
#endif
