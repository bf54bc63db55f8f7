/* SPDX-License-Identifier: GPL-3.0-or-later  */
/* The control group of a task, and one of the programs that are attached to a
   control group.  */
#include "case.h"

FACT unsigned long long cgroup_id;
FACT char cgroup_name[16];
FACT unsigned int server_address;
FACT unsigned short server_port;

SEC ("tp_btf/sys_enter")
int BPF_PROG (enter, struct pt_regs *regs, long id)
{
  struct task_struct *t = bpf_get_current_task_btf ();

  if (!mine ())
    return 0;
  cgroup_id = t->cgroups->dfl_cgrp->kn->id;
  READ_TEXT (cgroup_name, t->cgroups->dfl_cgrp->kn->name);
  return 0;
}

SEC ("cgroup/connect4")
int
connect (struct bpf_sock_addr *ctx)
{
  server_address = ctx->user_ip4;
  server_port = bpf_ntohs (ctx->user_port);
  return 1;
}
