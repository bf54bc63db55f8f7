/* SPDX-License-Identifier: GPL-3.0-or-later  */
/* The numbers of the namespaces.  */
#include "case.h"

FACT unsigned int pid_ns, mnt_ns, net_ns, uts_ns, ipc_ns, cgroup_ns;

SEC ("tp_btf/sys_enter")
int BPF_PROG (enter, struct pt_regs *regs, long id)
{
  struct nsproxy *proxy;

  if (!mine ())
    return 0;
  proxy = bpf_get_current_task_btf ()->nsproxy;
  pid_ns = proxy->pid_ns_for_children->ns.inum;
  mnt_ns = BPF_CORE_READ (proxy, mnt_ns, ns.inum);
  net_ns = proxy->net_ns->ns.inum;
  uts_ns = proxy->uts_ns->ns.inum;
  ipc_ns = BPF_CORE_READ (proxy, ipc_ns, ns.inum);
  cgroup_ns = proxy->cgroup_ns->ns.inum;
  return 0;
}
