/* SPDX-License-Identifier: GPL-3.0-or-later  */
/* The same by BPF_CORE_READ, and by a pointer that is no more than a number.  */
#include "case.h"

FACT int pid, tgid, ppid, umask;
FACT unsigned long long start_ticks;
FACT char folder[16];
FACT unsigned long exe_inode;

SEC ("raw_tp/sys_enter")
int
enter (struct bpf_raw_tracepoint_args *ctx)
{
  struct task_struct *t = (void *) bpf_get_current_task ();

  if (!mine ())
    return 0;
  pid = BPF_CORE_READ (t, pid);
  bpf_probe_read_kernel (&tgid, sizeof tgid, &t->tgid);
  ppid = BPF_CORE_READ (t, real_parent, tgid);
  umask = BPF_CORE_READ (t, fs, umask);
  start_ticks = BPF_CORE_READ (t, start_boottime) / 10000000;
  READ_TEXT (folder, BPF_CORE_READ (t, fs, pwd.dentry, d_name.name));
  exe_inode = BPF_CORE_READ (t, mm, exe_file, f_inode, i_ino);
  return 0;
}
