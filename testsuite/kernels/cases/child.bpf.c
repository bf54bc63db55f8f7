/* SPDX-License-Identifier: GPL-3.0-or-later  */
/* A child: when it is forked, and when it ends.  */
#include "case.h"

FACT int pid, child_pid, exit_code, ppid;
FACT char child_comm[16];

SEC ("tp_btf/sched_process_fork")
int BPF_PROG (forked, struct task_struct *parent, struct task_struct *child)
{
  if (!mine ())
    return 0;
  pid = parent->pid;
  child_pid = child->pid;
  ppid = child->real_parent->real_parent->pid;
  return 0;
}

SEC ("tp_btf/sched_process_exit")
int BPF_PROG (ended, struct task_struct *t)
{
  if (t->real_parent->tgid != runner)
    return 0;
  exit_code = t->exit_code;
  READ_TEXT (child_comm, t->comm);
  return 0;
}
