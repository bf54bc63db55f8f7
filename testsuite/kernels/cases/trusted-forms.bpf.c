/* SPDX-License-Identifier: GPL-3.0-or-later  */
/* Forms of access through pointers that the verifier follows: a chain in a
   loop, a choice of two, a record inside of another, bit-fields, narrow
   reads, several fields in one condition.  */
#include "case.h"

FACT int pid, ppid, tgid, static_prio;
FACT unsigned char subreaper, reset_on_fork, pid_low;
FACT unsigned short exit_code_low;
FACT unsigned int net_ns;
FACT unsigned long files_limit;

static __always_inline int
parent_of (struct task_struct *t)
{
  return t->real_parent->tgid;
}

SEC ("tp_btf/sys_enter")
int BPF_PROG (enter, struct pt_regs *regs, long id)
{
  struct task_struct *t = bpf_get_current_task_btf ();
  struct task_struct *chosen = id & 1 ? t : t->group_leader;
  struct signal_struct *signal = t->signal;

  if (!mine ())
    return 0;
  pid = chosen->pid;
  pid_low = (unsigned char) t->pid;
  ppid = parent_of (t);
  for (int i = 0; i < 8; i++)
    {
      if (t->real_parent->tgid == ppid && t->pid == runner)
	static_prio = t->static_prio;
      if (!t->real_parent)
	break;
      t = t->real_parent;
    }
  t = bpf_get_current_task_btf ();
  if (t->tgid == runner && t->pid == runner && t->exit_state == 0)
    tgid = t->tgid;
  reset_on_fork = t->sched_reset_on_fork;
  subreaper = signal->is_child_subreaper && t->sched_reset_on_fork;
  net_ns = t->nsproxy->net_ns->ns.inum;
  files_limit = (&signal->rlim[5])[2].rlim_cur;
  return 0;
}

SEC ("tp_btf/sched_process_exit")
int BPF_PROG (ended, struct task_struct *t)
{
  if (t->real_parent->tgid == runner)
    exit_code_low = (unsigned short) t->exit_code;
  return 0;
}
