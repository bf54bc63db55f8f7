/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A program as people write it: sections, helpers, a map's value, kernel types by
   pragma, and a local record that nothing marks (design 3.2).  */
/* { dg-libbpf 1.1 1.5 1.7 } */
/* At -O0 GCC cannot call a helper.  { dg-opt "-O1 -O2 -Os" } */

#include "libbpf.h"

#pragma clang attribute push (__attribute__((preserve_access_index)), apply_to = record)
struct mm_struct { unsigned long total_vm; };
struct task_struct
{
  int pid;
  int tgid;
  char comm[16];
  struct task_struct *real_parent;
  struct mm_struct *mm;
};
#pragma clang attribute pop

struct event { int pid, ppid; unsigned long vm; char comm[16]; };

struct event event;

SEC ("kprobe/do_exit") int
trace (void *ctx)
{
  struct task_struct *task = (void *) bpf_get_current_task ();
  event.pid = BPF_CORE_READ (task, tgid); /* { dg-reloc "byte_off struct task_struct 0:1" } */
  event.ppid = BPF_CORE_READ (task, real_parent, pid); /* { dg-reloc "byte_off struct task_struct 0:3" } */
  /* { dg-reloc "byte_off struct task_struct 0:0" .-1 } */
  bpf_core_read_str (event.comm, sizeof (event.comm), &task->comm); /* { dg-reloc "byte_off struct task_struct 0:2" } */
  if (task->mm) /* { dg-reloc "byte_off struct task_struct 0:4" } */
    event.vm = task->mm->total_vm; /* { dg-reloc "byte_off struct task_struct 0:4" } */
  /* { dg-reloc "byte_off struct mm_struct 0:0" .-1 } */
  return 0;
}

char LICENSE[] SEC ("license") = "GPL";
