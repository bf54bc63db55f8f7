/* SPDX-License-Identifier: GPL-3.0-or-later  */
/* The current task, by pointers that the verifier trusts.  */
#include "case.h"

FACT int pid, tgid, ppid;
FACT char comm[16], parent_comm[16];
FACT unsigned long long start_ticks, arg_start, start_stack;
FACT int static_prio, policy, uid, egid, cpu;
FACT unsigned long files_limit, files_limit_max;

SEC ("tp_btf/sys_enter")
int BPF_PROG (enter, struct pt_regs *regs, long id)
{
  struct task_struct *t = bpf_get_current_task_btf ();

  if (!mine ())
    return 0;
  pid = t->pid;
  tgid = t->tgid;
  ppid = t->real_parent->tgid;
  READ_TEXT (comm, t->comm);
  READ_TEXT (parent_comm, t->real_parent->group_leader->comm);
  start_ticks = t->start_boottime / 10000000;
  arg_start = t->mm->arg_start;
  start_stack = t->mm->start_stack;
  static_prio = t->static_prio;
  policy = t->policy;
  uid = t->cred->uid.val;
  egid = t->cred->egid.val;
  cpu = t->wake_cpu;
  files_limit = t->signal->rlim[7].rlim_cur;
  files_limit_max = t->signal->rlim[7].rlim_max;
  return 0;
}
