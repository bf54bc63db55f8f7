/* SPDX-License-Identifier: GPL-3.0-or-later  */
/* Per-CPU variables of the kernel, by their symbols.  */
#include "case.h"

FACT int pid, cpu;
FACT char comm[16];

extern const struct rq runqueues __ksym;

SEC ("tp_btf/sys_enter")
int BPF_PROG (enter, struct pt_regs *regs, long id)
{
  struct rq *rq;

  if (!mine ())
    return 0;
  rq = bpf_per_cpu_ptr (&runqueues, bpf_get_smp_processor_id ());
  if (!rq)
    return 0;
  cpu = rq->cpu;
  rq = bpf_this_cpu_ptr (&runqueues);
  pid = rq->curr->pid;
  READ_TEXT (comm, rq->curr->comm);
  return 0;
}
