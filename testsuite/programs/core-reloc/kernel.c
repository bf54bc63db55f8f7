/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The running kernel loads and runs the programs, through libbpf.

   Takes the right to load programs.
   Gives to main.c whether there is that right; all the rest libbpf does.
   Never relocates other than libbpf: --unrelocated does not exist here.  */

#include <stddef.h>
#include <bpf/btf.h>
#include <bpf/libbpf.h>

#include "suite.h"

bool way_unrelocated, way_changed;
const bool way_has_testmod = false;

/* Returns the cause why nothing can be run, or NULL.  */
const char *
way_missing (void)
{
  struct btf *btf;
  bool traces;

  /* Before it has been told otherwise libbpf says the same in many words.  */
  libbpf_set_print (NULL);
  if (libbpf_probe_bpf_prog_type (BPF_PROG_TYPE_RAW_TRACEPOINT, NULL) != 1)
    return "this kernel loads no programs of ours";
  btf = btf__load_vmlinux_btf ();
  if (!btf)
    return "this kernel has no BTF";
  traces = btf__find_by_name (btf, "btf_trace_sys_enter") > 0;
  btf__free (btf);
  return traces ? NULL : "this kernel has no tracepoint sys_enter";
}

/* Never called.  */
int
trigger_module_test_read (int size)
{
  return -size;
}
