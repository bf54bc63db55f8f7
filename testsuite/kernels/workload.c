/* SPDX-License-Identifier: GPL-3.0-or-later  */
/* What does the runner do for the programs to see, and what does it know of it?

   Takes  nothing: the machine is ours, and the process is root.
   Gives  the facts (facts.h) about the process, its files and its child; those
	  about its sockets and packets are in traffic.c.
   Never  asks BPF for a fact: each is from a system call or from /proc.

   Example: run_child forks a child that ends with EXIT_CODE; that is the fact
   "exit_code", which cases/child.bpf.c must find in task->exit_code.  */

#include <fcntl.h>
#include <sched.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>
#include <sys/mount.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <sys/sysmacros.h>
#include <sys/wait.h>
#include "facts.h"
#include "workload.h"

#define MOUNT "/tmp/btf-mount"
#define FOLDER MOUNT "/btf-folder"
#define FILE_NAME "btf-file"
#define WRITTEN 1234
#define EXIT_CODE 42
#define SETTING_POSITION 3

/* Ends the program where RESULT says that WHAT has failed.  */

int
must (int result, const char *what)
{
  if (result < 0)
    {
      perror (what);
      exit (2);
    }
  return result;
}

/* Once, before any object is loaded: what the processes that are forked later
   have in common.  */

void
workload_prepare (void)
{
  /* An earlier run has one there.  */
  umount2 (MOUNT, MNT_DETACH);
  mkdir (MOUNT, 0755);
  must (mount ("btf-source", MOUNT, "tmpfs", 0, NULL), "mount");
  must (mkdir (FOLDER, 0755), "mkdir");
  mkdir (WORKLOAD_CGROUP, 0755);
}

/* The number of the namespace NAME, as in "pid:[4026531836]".  */

static void
namespace_fact (const char *name)
{
  char path[64], text[64] = "", fact[64];

  snprintf (path, sizeof path, "/proc/self/ns/%s", name);
  must (readlink (path, text, sizeof text - 1), path);
  snprintf (fact, sizeof fact, "%s_ns", name);
  fact_number (fact, strtoull (strchr (text, '[') + 1, NULL, 10));
}

/* What /proc/self/stat says: the fields are numbered from 1, and the text of
   the second may have blanks, but ends with the last parenthesis.  */

static void
stat_facts (void)
{
  char line[1024] = "", *field;
  FILE *file = fopen ("/proc/self/stat", "r");

  if (!file || !fgets (line, sizeof line, file))
    must (-1, "/proc/self/stat");
  fclose (file);
  field = strrchr (line, ')');
  for (int i = 2; field && *field; i++, field = strchr (field + 1, ' '))
    {
      if (i == 22)
	fact_number ("start_ticks", strtoull (field, NULL, 10));
      if (i == 28)
	fact_number ("start_stack", strtoull (field, NULL, 10));
      if (i == 48)
	fact_number ("arg_start", strtoull (field, NULL, 10));
    }
}

/* What is special in this process, set so that no fact is a 0 that any memory
   may hold.  */

static void
make_special (void)
{
  struct rlimit limit = { 777, 888 };
  struct sched_param param = { 0 };
  int cgroup = must (open (WORKLOAD_CGROUP "/cgroup.procs", O_WRONLY),
		     "cgroup");

  dprintf (cgroup, "%d", getpid ());
  close (cgroup);
  must (chdir (FOLDER), "chdir");
  umask (027);
  prctl (PR_SET_NAME, "btf-runner");
  must (prctl (PR_SET_CHILD_SUBREAPER, 1), "subreaper");
  must (setrlimit (RLIMIT_NOFILE, &limit), "rlimit");
  must (setpriority (PRIO_PROCESS, 0, 7), "nice");
  must (sched_setscheduler (0, SCHED_BATCH | SCHED_RESET_ON_FORK, &param),
	"scheduler");
  must (setegid (1234), "egid");
}

/* What the process knows of itself.  */

void
workload_facts (void)
{
  struct stat status;
  char *const namespaces[] = { "pid", "mnt", "net", "uts", "ipc", "cgroup" };

  make_special ();
  fact_number ("pid", getpid ());
  fact_number ("pid_low", getpid () & 0xff);
  fact_number ("tgid", getpid ());
  fact_number ("ppid", getppid ());
  fact_text ("comm", "btf-runner");
  fact_text ("parent_comm", "runner");
  fact_number ("uid", getuid ());
  fact_number ("egid", getegid ());
  fact_number ("nice", 7);
  fact_number ("static_prio", 127);
  fact_number ("policy", SCHED_BATCH);
  fact_number ("reset_on_fork", 1);
  fact_number ("subreaper", 1);
  fact_number ("umask", 027);
  fact_number ("files_limit", 777);
  fact_number ("files_limit_max", 888);
  fact_number ("cpu", 0);
  fact_number ("sample_period", WORKLOAD_PERIOD);
  fact_text ("folder", "btf-folder");
  must (stat ("/proc/self/exe", &status), "exe");
  fact_number ("exe_inode", status.st_ino);
  must (stat (WORKLOAD_CGROUP, &status), "cgroup");
  fact_number ("cgroup_id", status.st_ino);
  fact_text ("cgroup_name", "btf-cgroup");
  for (size_t i = 0; i < sizeof namespaces / sizeof *namespaces; i++)
    namespace_fact (namespaces[i]);
  stat_facts ();
}

/* A file of WRITTEN bytes in a mount of its own, which fsync shows.  */

static void
write_file (void)
{
  char data[WRITTEN] = "", line[256];
  struct stat status;
  int fd = must (open (FILE_NAME, O_RDWR | O_CREAT | O_TRUNC, 0640), FILE_NAME);
  FILE *mounts;

  must (write (fd, data, sizeof data), "write");
  must (fchown (fd, 4321, 1234), "fchown");
  must (fstat (fd, &status), "fstat");
  fact_number ("file_inode", status.st_ino);
  fact_number ("file_size", status.st_size);
  fact_number ("file_mode", status.st_mode);
  fact_number ("file_owner", status.st_uid);
  fact_number ("file_links", status.st_nlink);
  /* The kernel's dev_t has 20 bits for the minor number.  */
  fact_number ("file_device",
	       major (status.st_dev) << 20 | minor (status.st_dev));
  fact_number ("file_position", lseek (fd, 0, SEEK_CUR));
  fact_text ("file_name", FILE_NAME);
  fact_text ("file_folder", "btf-folder");
  fact_text ("filesystem", "tmpfs");
  fact_number ("filesystem_magic", 0x01021994);
  fact_text ("mount_source", "btf-source");
  fact_text ("mount_name", "btf-mount");
  mounts = fopen ("/proc/self/mountinfo", "r");
  while (mounts && fgets (line, sizeof line, mounts))
    if (strstr (line, MOUNT))
      fact_number ("mount_id", strtoul (line, NULL, 10));
  fclose (mounts);
  fact_number ("file_descriptor", fd);
  must (fsync (fd), "fsync");
  close (fd);
}

/* A child that ends with EXIT_CODE, with a name of its own.  */

static void
run_child (void)
{
  int status;
  pid_t child = must (fork (), "fork");

  if (child == 0)
    {
      prctl (PR_SET_NAME, "btf-child");
      _exit (EXIT_CODE);
    }
  fact_number ("child_pid", child);
  fact_text ("child_comm", "btf-child");
  fact_number ("exit_code", EXIT_CODE << 8);
  fact_number ("exit_code_low", EXIT_CODE << 8);
  must (waitpid (child, &status, 0), "waitpid");
}

/* Writes a setting of the kernel as it is, and reads it from its fourth byte
   on, where there is nothing.  */

static void
use_setting (void)
{
  char value[16];
  int fd = must (open ("/proc/sys/vm/overcommit_ratio", O_RDWR), "setting");
  int length = must (read (fd, value, sizeof value), "read");

  must (pwrite (fd, value, length, 0), "write");
  must (pread (fd, value, sizeof value, SETTING_POSITION), "read");
  close (fd);
  fact_number ("sysctl_write", 1);
  fact_number ("sysctl_position", SETTING_POSITION);
  fact_number ("sysctl_position_low", SETTING_POSITION);
}

/* All of it.  */

void
workload_run (void)
{
  write_file ();
  run_child ();
  traffic_connect ();
  traffic_send ();
  use_setting ();
  must (getpgid (0), "getpgid");
}
