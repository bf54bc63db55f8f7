/* SPDX-License-Identifier: GPL-3.0-or-later  */
/* How does a program of each type get to run?

   Takes  a loaded object.
   Gives  its programs attached to what workload.c does, or run on a packet that
	  is like one of the workload's.
   Never  detaches: the process ends, and with it its
	  links, but for a struct_ops, which attach_end takes away.

   Example: "SEC ("tc")": clsact is a module that a cloud kernel's image does
   not have, so the program is run by BPF_PROG_TEST_RUN on a packet with
   WORKLOAD_MARK.  */

#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <string.h>
#include <unistd.h>
#include <arpa/inet.h>
#include <linux/bpf.h>
#include <linux/if_ether.h>
#include <linux/perf_event.h>
#include <netinet/ip.h>
#include <netinet/udp.h>
#include <sys/syscall.h>
#include <bpf/bpf.h>
#include "attach.h"
#include "workload.h"

/* A frame as the workload's send_packet makes it.  */

struct frame
{
  struct ethhdr ethernet;
  struct iphdr ip;
  struct udphdr udp;
  char data[100];
} __attribute__ ((packed));

static void
make_frame (struct frame *frame)
{
  memset (frame, 0, sizeof *frame);
  frame->ethernet.h_proto = htons (ETH_P_IP);
  frame->ip.version = 4;
  frame->ip.ihl = 5;
  frame->ip.ttl = 33;
  frame->ip.protocol = IPPROTO_UDP;
  frame->ip.tot_len = htons (sizeof frame->data + 28);
  frame->ip.daddr = inet_addr ("127.0.0.3");
  frame->udp.dest = htons (WORKLOAD_UDP_PORT);
}

/* Runs PROG once on a frame, with the context CONTEXT of SIZE bytes if not
   null.  */

static void
run_on_frame (struct bpf_program *prog, void *context, size_t size)
{
  struct frame frame;
  LIBBPF_OPTS (bpf_test_run_opts, opts, .data_in = &frame,
	       .data_size_in = sizeof frame, .ctx_in = context,
	       .ctx_size_in = size, .repeat = 1);

  make_frame (&frame);
  if (bpf_prog_test_run_opts (bpf_program__fd (prog), &opts) != 0)
    printf ("note cannot run %s: %s\n", bpf_program__name (prog),
	    strerror (errno));
}

/* Reads an iterator to its end: that runs its program.  */

static void
read_iterator (struct bpf_program *prog)
{
  struct bpf_link *link = bpf_program__attach_iter (prog, NULL);
  char data[4096];
  int fd = link ? bpf_iter_create (bpf_link__fd (link)) : -1;

  if (fd < 0)
    printf ("note cannot iterate %s\n", bpf_program__name (prog));
  while (fd >= 0 && read (fd, data, sizeof data) > 0)
    ;
}

/* Runs the programs that no event of the workload runs.  */

void
attach_trigger (struct bpf_object *obj)
{
  struct __sk_buff skb = { .mark = WORKLOAD_MARK,
			   .priority = WORKLOAD_PRIORITY };
  LIBBPF_OPTS (bpf_test_run_opts, opts);
  struct bpf_program *prog;

  bpf_object__for_each_program (prog, obj)
    switch (bpf_program__type (prog))
      {
      case BPF_PROG_TYPE_SCHED_CLS:
      case BPF_PROG_TYPE_SCHED_ACT:
      case BPF_PROG_TYPE_LWT_IN:
      case BPF_PROG_TYPE_LWT_OUT:
      case BPF_PROG_TYPE_LWT_XMIT:
	run_on_frame (prog, &skb, sizeof skb);
	break;
      case BPF_PROG_TYPE_SOCKET_FILTER:
      case BPF_PROG_TYPE_FLOW_DISSECTOR:
	run_on_frame (prog, NULL, 0);
	break;
      case BPF_PROG_TYPE_SYSCALL:
	bpf_prog_test_run_opts (bpf_program__fd (prog), &opts);
	break;
      case BPF_PROG_TYPE_TRACING:
	if (bpf_program__expected_attach_type (prog) == BPF_TRACE_ITER)
	  read_iterator (prog);
	break;
      default:
	break;
      }
}

/* A clock of the whole CPU that runs PROG every millisecond.  */

static struct bpf_link *
attach_clock (struct bpf_program *prog)
{
  struct perf_event_attr attr = { .type = PERF_TYPE_SOFTWARE,
				  .size = sizeof attr,
				  .config = PERF_COUNT_SW_CPU_CLOCK,
				  .sample_period = WORKLOAD_PERIOD };
  int fd = syscall (SYS_perf_event_open, &attr, -1, 0, -1, 0);

  return fd < 0 ? NULL : bpf_program__attach_perf_event (prog, fd);
}

/* Attaches PROG.  Null when that fails; what needs nothing is PROG's own.  */

static const void *
attach (struct bpf_program *prog)
{
  switch (bpf_program__type (prog))
    {
    case BPF_PROG_TYPE_SCHED_CLS:
    case BPF_PROG_TYPE_SCHED_ACT:
    case BPF_PROG_TYPE_LWT_IN:
    case BPF_PROG_TYPE_LWT_OUT:
    case BPF_PROG_TYPE_LWT_XMIT:
    case BPF_PROG_TYPE_SOCKET_FILTER:
    case BPF_PROG_TYPE_FLOW_DISSECTOR:
    case BPF_PROG_TYPE_SYSCALL:
    case BPF_PROG_TYPE_STRUCT_OPS:
      return prog;
    case BPF_PROG_TYPE_XDP:
      return bpf_program__attach_xdp (prog, 1);
    case BPF_PROG_TYPE_PERF_EVENT:
      return attach_clock (prog);
    case BPF_PROG_TYPE_SK_LOOKUP:
      return bpf_program__attach_netns (prog,
					open ("/proc/self/ns/net", O_RDONLY));
    case BPF_PROG_TYPE_CGROUP_SKB:
    case BPF_PROG_TYPE_CGROUP_SOCK:
    case BPF_PROG_TYPE_CGROUP_SOCK_ADDR:
    case BPF_PROG_TYPE_CGROUP_SOCKOPT:
    case BPF_PROG_TYPE_CGROUP_SYSCTL:
    case BPF_PROG_TYPE_CGROUP_DEVICE:
    case BPF_PROG_TYPE_SOCK_OPS:
      return bpf_program__attach_cgroup (prog,
					 open (WORKLOAD_CGROUP, O_RDONLY));
    default:
      if (bpf_program__expected_attach_type (prog) == BPF_TRACE_ITER)
	return prog;
      return bpf_program__attach (prog);
    }
}

/* What the kernel keeps after its process: until it goes, no other can have
   its name.  */
static struct bpf_link *struct_ops;

void
attach_end (void)
{
  bpf_link__destroy (struct_ops);
}

/* Attaches all.  Null, or the name of what cannot be attached.  */

const char *
attach_all (struct bpf_object *obj)
{
  struct bpf_program *prog;
  struct bpf_map *map;

  bpf_object__for_each_program (prog, obj)
    if (bpf_program__autoload (prog) && !attach (prog))
      return bpf_program__name (prog);
  bpf_object__for_each_map (map, obj)
    if (bpf_map__type (map) == BPF_MAP_TYPE_STRUCT_OPS
	&& !(struct_ops = bpf_map__attach_struct_ops (map)))
      return bpf_map__name (map);
  return NULL;
}
