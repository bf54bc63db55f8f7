/* SPDX-License-Identifier: GPL-3.0-or-later */
/* opensnoop: who opens which file.

   Takes every return from the kernel's do_filp_open (), from which all of
   open (2) comes.
   Gives one struct event in the ring buffer EVENTS for each.
   Never names an offset, a builtin or a macro for reading the kernel: each
   kernel structure is read as any C program reads its own.  vmlinux.h marks
   the kernel's types, the plugin makes a relocation record of each access
   to one, and the loader puts in the offsets of the running kernel.  */

#include "vmlinux.h"
#include <bpf/bpf_helpers.h>
#include <bpf/bpf_tracing.h>

#define NAME_LENGTH 128
#define MAX_ERRNO 4095

/* What user space gets: a layout of our own, the same for every kernel.  */
struct event
{
  __u64 process_start;		/* With the process id, a unique process.  */
  __u64 runtime;		/* Nanoseconds on a CPU so far.  */
  __u64 cgroup;
  __u64 inode;
  __u32 device;
  __u32 mode;			/* FMODE_READ and so on.  */
  __s32 error;			/* A negative errno, or 0.  */
  __u32 pid;
  __u32 tid;
  __u32 parent;
  __u32 user;
  __u32 net_namespace;
  char command[TASK_COMM_LEN];
  char name[NAME_LENGTH];
};

struct
{
  __uint (type, BPF_MAP_TYPE_RINGBUF);
  __uint (max_entries, 256 * 1024);
} events SEC (".maps");

/* Processes of this user only; all when negative.  Set before loading.  */
const volatile int only_user = -1;

char LICENSE[] SEC ("license") = "GPL";

static __always_inline void
describe_process (struct event *event, const struct task_struct *task)
{
  event->pid = task->tgid;
  event->tid = task->pid;
  event->parent = task->real_parent->tgid;
  event->process_start = task->group_leader->start_time;
  event->runtime = task->se.sum_exec_runtime;
  event->net_namespace = task->nsproxy->net_ns->ns.inum;
  event->cgroup = task->cgroups->dfl_cgrp->kn->id;
  bpf_probe_read_kernel_str (event->command, sizeof event->command,
			     task->comm);
}

static __always_inline void
describe_file (struct event *event, const struct file *file)
{
  const struct inode *inode = file->f_path.dentry->d_inode;

  event->mode = file->f_mode;
  event->inode = inode->i_ino;
  event->device = inode->i_sb->s_dev;
}

SEC ("fexit/do_filp_open")
int
BPF_PROG (opened, int folder, struct filename *filename,
	  const struct open_flags *flags, struct file *file)
{
  const struct task_struct *task = bpf_get_current_task_btf ();
  __u32 user = task->cred->uid.val;
  struct event *event;

  if (only_user >= 0 && user != (__u32) only_user)
    return 0;

  event = bpf_ringbuf_reserve (&events, sizeof *event, 0);
  if (event == NULL)
    return 0;

  event->user = user;
  describe_process (event, task);
  bpf_probe_read_kernel_str (event->name, sizeof event->name, filename->name);

  /* The kernel returns an error as one of the last 4095 addresses.  */
  if ((unsigned long) file >= (unsigned long) -MAX_ERRNO)
    {
      event->error = (long) file;
      event->mode = 0;
      event->inode = 0;
      event->device = 0;
    }
  else
    {
      event->error = 0;
      describe_file (event, file);
    }

  bpf_ringbuf_submit (event, 0);
  return 0;
}
