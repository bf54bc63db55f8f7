/* SPDX-License-Identifier: GPL-3.0-or-later  */
/* Values of enumerators, and sizes of types.  */
#include "case.h"

FACT int enum_NR_FILE_PAGES, enum_PGFAULT, enum_NR_SLAB_RECLAIMABLE_B;
FACT unsigned int size_task_struct, size_inode;
FACT int pid;

SEC ("tp_btf/sys_enter")
int BPF_PROG (enter, struct pt_regs *regs, long id)
{
  if (!mine ())
    return 0;
  enum_NR_FILE_PAGES
    = bpf_core_enum_value (enum node_stat_item, NR_FILE_PAGES);
  enum_NR_SLAB_RECLAIMABLE_B
    = bpf_core_enum_value (enum node_stat_item, NR_SLAB_RECLAIMABLE_B);
  enum_PGFAULT = bpf_core_enum_value (enum vm_event_item, PGFAULT);
  size_task_struct = bpf_core_type_size (struct task_struct);
  size_inode = bpf_core_type_size (struct inode);
  if (bpf_core_field_exists (struct task_struct, pid))
    pid = bpf_get_current_task_btf ()->pid;
  return 0;
}
