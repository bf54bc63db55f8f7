/* SPDX-License-Identifier: GPL-3.0-or-later  */
/* Bit-fields of a task, of its signals and of a socket.  */
#include "case.h"

FACT int reset_on_fork, subreaper;
FACT unsigned char socket_reuse, socket_reuseport, socket_nonagle;

SEC ("tp_btf/sys_enter")
int BPF_PROG (enter, struct pt_regs *regs, long id)
{
  struct task_struct *t = bpf_get_current_task_btf ();

  if (!mine ())
    return 0;
  reset_on_fork = t->sched_reset_on_fork;
  subreaper = t->signal->is_child_subreaper;
  return 0;
}

SEC ("fentry/tcp_shutdown")
int BPF_PROG (shut, struct sock *sk)
{
  struct tcp_sock *tp = (struct tcp_sock *) sk;

  if (!mine ())
    return 0;
  socket_reuse = sk->__sk_common.skc_reuse;
  socket_reuseport = sk->__sk_common.skc_reuseport;
  socket_nonagle = BPF_CORE_READ_BITFIELD_PROBED (tp, nonagle);
  return 0;
}
