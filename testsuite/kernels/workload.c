/* SPDX-License-Identifier: GPL-3.0-or-later  */
/* What does the runner do for the programs to see, and what does it know of it?

   Takes  nothing: the machine is ours, and the process is root.
   Gives  the facts (facts.h) about the process, its files, its sockets, its
	  child, its packets.
   Never  asks BPF for a fact: each is from a system call or from /proc.

   Example: send_packet sends 100 bytes from a socket with SO_MARK
   WORKLOAD_MARK; that is the fact "mark", which cases/skb.bpf.c must find in
   skb->mark.  */

#include <fcntl.h>
#include <sched.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>
#include <arpa/inet.h>
#include <netinet/ip.h>
#include <netinet/tcp.h>
#include <sys/mount.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/socket.h>
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

/* Ends the program where CALL, which did WHAT, failed.  */

static int
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
  int cgroup = must (open (WORKLOAD_CGROUP "/cgroup.procs", O_WRONLY), "cgroup");

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
  must (waitpid (child, &status, 0), "waitpid");
}

static void
set_option (int fd, int level, int option, int value)
{
  must (setsockopt (fd, level, option, &value, sizeof value), "setsockopt");
}

/* A TCP connection over loopback, on which one byte is sent.  */

static void
connect_socket (void)
{
  struct sockaddr_in address = { .sin_family = AF_INET }, own;
  socklen_t size = sizeof address;
  struct stat status;
  char byte[1];
  int server = must (socket (AF_INET, SOCK_STREAM, 0), "socket");
  int client = must (socket (AF_INET, SOCK_STREAM, 0), "socket"), peer;

  address.sin_addr.s_addr = inet_addr ("127.0.0.2");
  must (bind (server, (struct sockaddr *) &address, sizeof address), "bind");
  must (listen (server, 1), "listen");
  must (getsockname (server, (struct sockaddr *) &address, &size), "name");

  set_option (client, SOL_SOCKET, SO_REUSEADDR, 1);
  set_option (client, SOL_SOCKET, SO_REUSEPORT, 1);
  set_option (client, SOL_SOCKET, SO_SNDBUF, 65536);
  set_option (client, SOL_SOCKET, SO_RCVBUF, 65536);
  set_option (client, SOL_SOCKET, SO_MARK, WORKLOAD_MARK);
  /* Fails but for the case that brings it.  */
  setsockopt (client, IPPROTO_TCP, TCP_CONGESTION, "btf_case", 8);
  fact_number ("congestion_window", 77);
  set_option (client, IPPROTO_TCP, TCP_NODELAY, 1);
  set_option (client, IPPROTO_TCP, TCP_KEEPCNT, 9);
  set_option (client, IPPROTO_TCP, TCP_SYNCNT, 3);
  set_option (client, IPPROTO_IP, IP_TOS, 0x10);
  /* After the type of service, which sets it, too.  */
  set_option (client, SOL_SOCKET, SO_PRIORITY, WORKLOAD_PRIORITY);
  fact_number ("server_port", ntohs (address.sin_port));
  fact_number ("server_address", address.sin_addr.s_addr);
  must (connect (client, (struct sockaddr *) &address, sizeof address),
	"connect");
  peer = must (accept (server, NULL, NULL), "accept");
  size = sizeof own;
  must (getsockname (client, (struct sockaddr *) &own, &size), "name");
  fact_number ("client_port", ntohs (own.sin_port));
  fact_number ("client_address", own.sin_addr.s_addr);
  must (fstat (client, &status), "fstat");
  fact_number ("socket_inode", status.st_ino);
  fact_number ("socket_family", AF_INET);
  fact_number ("socket_type", SOCK_STREAM);
  fact_number ("socket_protocol", IPPROTO_TCP);
  fact_number ("tcp_state", TCP_ESTABLISHED);
  /* SK_CAN_REUSE, TCP_NAGLE_OFF.  */
  fact_number ("socket_reuse", 1);
  fact_number ("socket_reuseport", 1);
  fact_number ("socket_buffer", 2 * 65536);
  fact_number ("socket_nonagle", 1);
  fact_number ("socket_probes", 9);
  fact_number ("socket_retries", 3);
  fact_number ("socket_tos", 0x10);
  fact_number ("priority", WORKLOAD_PRIORITY);
  fact_number ("mark", WORKLOAD_MARK);
  must (send (client, "x", 1, 0), "send");
  /* What comes back acknowledges it at once.  */
  must (recv (peer, byte, 1, 0), "recv");
  must (send (peer, "y", 1, 0), "send");
  must (recv (client, byte, 1, 0), "recv");
  must (shutdown (client, SHUT_RDWR), "shutdown");
  close (client);
  close (peer);
  close (server);
}

/* A UDP packet of 100 bytes over loopback.  */

static void
send_packet (void)
{
  struct sockaddr_in address = { .sin_family = AF_INET };
  char data[100] = "";
  int fd = must (socket (AF_INET, SOCK_DGRAM, 0), "socket");
  int server = must (socket (AF_INET, SOCK_DGRAM, 0), "socket");

  address.sin_port = htons (WORKLOAD_UDP_PORT);
  address.sin_addr.s_addr = inet_addr ("127.0.0.3");
  must (bind (server, (struct sockaddr *) &address, sizeof address), "bind");
  set_option (fd, SOL_SOCKET, SO_PRIORITY, WORKLOAD_PRIORITY);
  set_option (fd, SOL_SOCKET, SO_MARK, WORKLOAD_MARK);
  set_option (fd, IPPROTO_IP, IP_TTL, 33);
  fact_number ("ip_length", sizeof data + 28);
  fact_number ("frame_length", sizeof data + 28 + 14);
  fact_number ("ip_version", 4);
  fact_number ("ip_header_words", 5);
  fact_number ("ip_protocol", IPPROTO_UDP);
  fact_number ("ip_ttl", 33);
  fact_number ("ip_target", address.sin_addr.s_addr);
  fact_number ("udp_port", WORKLOAD_UDP_PORT);
  fact_number ("packet_protocol", 0x0800);
  fact_text ("device", "lo");
  fact_number ("device_index", 1);
  fact_number ("device_mtu", 65536);
  must (sendto (fd, data, sizeof data, 0, (struct sockaddr *) &address,
		sizeof address),
	"sendto");
  must (recv (server, data, sizeof data, 0), "recv");
  close (server);
  close (fd);
}

/* All of it.  */

void
workload_run (void)
{
  write_file ();
  run_child ();
  connect_socket ();
  send_packet ();
  must (getpgid (0), "getpgid");
}
