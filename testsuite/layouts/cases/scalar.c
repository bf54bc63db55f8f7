/* SPDX-License-Identifier: GPL-3.0-or-later */
/* t->pid: read, write, op=, ++.  */

#include "prelude.h"

#ifdef TARGET
struct task
{
  u64 inserted;
  s8 c;
  s64 l;
  u16 h;
  s32 pid;
};
struct task *in_btf;
#else
struct task
{
  s32 pid;
  u16 h;
  s64 l;
  s8 c;
} RELOCATABLE;
#endif

struct world
{
  struct task *t;
};

u64
test_read (struct world *w)
{
  u64 r = 0;
  MIX (w->t->pid);
  MIX (w->t->h);
  MIX (w->t->l);
  MIX (w->t->c);
  return r;
}

u64
test_write (struct world *w)
{
  w->t->pid = -5;
  w->t->h = (u16) w->t->l;
  w->t->c = 7;
  return 0;
}

u64
test_compound (struct world *w)
{
  w->t->pid ^= 0x55555555;
  w->t->h += 3;
  w->t->l <<= 2;
  w->t->c &= 0x33;
  return 0;
}

u64
test_increment (struct world *w)
{
  u64 r = 0;
  MIX (w->t->h++);
  MIX (--w->t->c);
  w->t->l--;
  return r;
}

#ifdef NATIVE
SETUP (w->t = ROOM (1); w->t->pid = 100)
#endif
