/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Base classes.  The target has their members as its own, as a kernel does:
   libbpf looks through what has no name.  */

#include "prelude.h"

struct world;

#ifdef TARGET
struct task
{
  u8 inserted[20];
  u64 utime;
  u32 flags, pid;
  u16 prio;
};
struct task *in_btf;
#else
struct empty {};
struct identity { u32 pid; u32 flags; };
struct times { u64 utime; };
struct [[gnu::preserve_access_index]] task : empty, identity, times
{
  u16 prio;
  static int count ();
};
#endif

extern "C" {
struct world
{
  task *t;
  void *where;
};

u64
test_read (world *w)
{
  u64 r = 0;
  MIX (w->t->pid);
  MIX (w->t->flags);
  MIX (w->t->utime);
  MIX (w->t->prio);
  return r;
}

u64
test_write (world *w)
{
  task &t = *w->t;
  t.flags |= 0x100;
  t.utime += 5;
  t.prio = 3;
  return 0;
}

u64
test_address (world *w)
{
  w->where = &w->t->utime;
  return 0;
}

#ifdef NATIVE
SETUP (w->t = (task *) ROOM (2))
#endif
}
