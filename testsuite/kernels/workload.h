/* SPDX-License-Identifier: GPL-3.0-or-later  */
/* What a process does for the programs to see: see workload.c, traffic.c.  */

#ifndef WORKLOAD_H
#define WORKLOAD_H

/* What the cases know too (cases/case.h).  */
#define WORKLOAD_MARK 0x1234
#define WORKLOAD_PRIORITY 5
#define WORKLOAD_PERIOD 1000000
#define WORKLOAD_UDP_PORT 4242
#define WORKLOAD_CGROUP "/sys/fs/cgroup/btf-cgroup"

void workload_prepare (void);
void workload_facts (void);
void workload_run (void);

int must (int result, const char *what);
void traffic_connect (void);
void traffic_send (void);

#endif
