/* SPDX-License-Identifier: GPL-3.0-or-later  */
/* The registers of a probe are a context; so is the raw event of one.  */
#include "case.h"

FACT unsigned long long file_position, file_inode;
FACT int pid;

SEC ("kprobe/noop_fsync")
int
fsync (struct pt_regs *ctx)
{
  struct file *file = (struct file *) ctx->di;

  if (!mine ())
    return 0;
  file_position = BPF_CORE_READ (file, f_pos);
  file_inode = BPF_CORE_READ (file, f_inode, i_ino);
  return 0;
}

SEC ("raw_tp/sched_process_fork")
int
forked (struct bpf_raw_tracepoint_args *ctx)
{
  struct task_struct *t = (struct task_struct *) ctx->args[0];

  if (mine ())
    pid = BPF_CORE_READ (t, pid);
  return 0;
}
