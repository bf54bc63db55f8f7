/* SPDX-License-Identifier: GPL-3.0-or-later  */
/* A list of the kernel's, by container_of and by pointers to its heads.  */
#include "case.h"

FACT int child_pid;
FACT char child_comm[16];

SEC ("fentry/do_exit")
int BPF_PROG (ending, long code)
{
  struct task_struct *t = bpf_get_current_task_btf ();
  struct task_struct *parent = t->real_parent, *child;
  struct list_head *head = &parent->children, *next;

  if (parent->tgid != runner)
    return 0;
  next = BPF_CORE_READ (head, next);
  child = container_of (next, struct task_struct, sibling);
  child_pid = BPF_CORE_READ (child, pid);
  READ_TEXT (child_comm, child->comm);
  return 0;
}
