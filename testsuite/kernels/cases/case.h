/* SPDX-License-Identifier: GPL-3.0-or-later  */
/* For the cases of level 4: programs that read relocated kernel data.

   A case is a file NAME.bpf.c.  Its programs write what they have read into
   variables that are marked FACT and that have the name and the type of what
   user space knows (workload.c); that is all.  */

#include "vmlinux.h"
#include <bpf/bpf_helpers.h>
#include <bpf/bpf_tracing.h>
#include <bpf/bpf_core_read.h>
#include <bpf/bpf_endian.h>

#define FACT __attribute__ ((section (".data.facts")))

/* A text fact: its end is read, too.  */
#define READ_TEXT(fact, pointer) \
  bpf_probe_read_kernel_str (fact, sizeof fact, pointer)

/* The process that does the workload; 1 so that it is not in .bss.  */
const volatile int runner __weak = 1;

static inline bool
mine (void)
{
  return bpf_get_current_pid_tgid () >> 32 == runner;
}

char _license[] SEC ("license") = "GPL";
