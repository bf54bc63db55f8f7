/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Members of a kernel variable, as libbpf's __ksym declares it (design 3.2).  */

#define __ksym __attribute__ ((section (".ksyms")))

struct rq { int cpu; unsigned long clock; struct { int nr; } cfs; }
  __attribute__ ((preserve_access_index));

extern const struct rq runqueues __ksym;
extern struct rq weak_rq __ksym __attribute__ ((weak));

int f1 (void) { return runqueues.cpu; } /* { dg-reloc "byte_off struct rq 0:0" } */
int f2 (void) { return runqueues.cfs.nr; } /* { dg-reloc "byte_off struct rq 0:2:0" } */
const unsigned long *f3 (void) { return &runqueues.clock; } /* { dg-reloc "byte_off struct rq 0:1" } */
int f4 (void) { return &weak_rq ? weak_rq.cpu : 0; } /* { dg-reloc "byte_off struct rq 0:0" } */
