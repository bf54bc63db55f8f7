/* SPDX-License-Identifier: GPL-3.0-or-later  */
/* A program that user space runs.  */
#include "case.h"

FACT int pid, ppid;

SEC ("syscall")
int
run (void *ctx)
{
  struct task_struct *t = bpf_get_current_task_btf ();

  pid = t->pid;
  ppid = t->real_parent->pid;
  return 0;
}
