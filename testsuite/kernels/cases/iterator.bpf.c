/* SPDX-License-Identifier: GPL-3.0-or-later  */
/* An iterator over the tasks: the context holds trusted pointers.  */
#include "case.h"

FACT int pid, static_prio;
FACT unsigned long long arg_start;

SEC ("iter/task")
int
tasks (struct bpf_iter__task *ctx)
{
  struct task_struct *t = ctx->task;
  struct seq_file *seq = ctx->meta->seq;

  if (!t || t->pid != runner)
    return 0;
  pid = t->pid;
  static_prio = t->static_prio;
  if (t->mm)
    arg_start = t->mm->arg_start;
  BPF_SEQ_PRINTF (seq, "%d\n", t->pid);
  return 0;
}
