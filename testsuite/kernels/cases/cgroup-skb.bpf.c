/* SPDX-License-Identifier: GPL-3.0-or-later  */
/* A packet as it leaves a control group.  */
#include "case.h"

FACT unsigned int mark, device_index, ip_length, socket_family;

SEC ("cgroup_skb/egress")
int
leaving (struct __sk_buff *ctx)
{
  if (ctx->mark != 0x1234 || ctx->len < 128)
    return 1;
  mark = ctx->mark;
  device_index = ctx->ifindex;
  ip_length = ctx->len;
  socket_family = ctx->family;
  return 1;
}
