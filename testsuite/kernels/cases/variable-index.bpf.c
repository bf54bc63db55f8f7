/* SPDX-License-Identifier: GPL-3.0-or-later  */
/* An array inside of a record, indexed by a variable: base and stride are
   relocated.  */
#include "case.h"

FACT unsigned long files_limit;

SEC ("tp_btf/sys_enter")
int BPF_PROG (enter, struct pt_regs *regs, long id)
{
  struct signal_struct *signal = bpf_get_current_task_btf ()->signal;

  if (!mine ())
    return 0;
  for (int i = 0; i < 16; i++)
    {
      unsigned long limit = 0;
      bpf_probe_read_kernel (&limit, sizeof limit, &signal->rlim[i].rlim_cur);
      if (limit == 777)
	files_limit = limit;
    }
  return 0;
}
