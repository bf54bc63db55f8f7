/* SPDX-License-Identifier: GPL-3.0-or-later  */
/* The context of a performance event.  */
#include "case.h"

FACT unsigned long long sample_period;

SEC ("perf_event")
int
clock (struct bpf_perf_event_data *ctx)
{
  if (ctx->regs.ip != 0)
    sample_period = ctx->sample_period;
  return 0;
}
