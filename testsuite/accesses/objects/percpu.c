/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What bpf_per_cpu_ptr and bpf_this_cpu_ptr return is cast and accessed (design
   3.2).  */

struct rq { int cpu; unsigned nr; } __attribute__ ((preserve_access_index));
extern const struct rq runqueues __attribute__ ((section (".ksyms")));
static void *(*const this_cpu) (const void *) = (void *) 154;

/* At -O0 GCC cannot call a helper.  { dg-opt "-O1 -O2 -Os" } */
int f (void) { return ((struct rq *) this_cpu (&runqueues))->nr; } /* { dg-reloc "byte_off struct rq 0:1" } */
