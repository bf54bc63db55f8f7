/* SPDX-License-Identifier: GPL-3.0-or-later  */
/* The table of the open files, by a pointer that is read.  */
#include "case.h"

FACT int file_descriptor;

SEC ("fentry/noop_fsync")
int BPF_PROG (fsync, struct file *file)
{
  struct file **files;

  if (!mine ())
    return 0;
  files = BPF_CORE_READ (bpf_get_current_task_btf (), files, fdt, fd);
  /* GCC keeps the counter on the stack, where Linux 6.1 does not follow it.  */
#pragma GCC unroll 16
  for (int i = 0; i < 16; i++)
    {
      struct file *open = NULL;
      bpf_probe_read_kernel (&open, sizeof open, &files[i]);
      if (open == file)
	file_descriptor = i;
    }
  return 0;
}
