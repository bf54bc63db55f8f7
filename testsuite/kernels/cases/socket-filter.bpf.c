/* SPDX-License-Identifier: GPL-3.0-or-later  */
/* The context of a socket's filter, which has no packet behind it.  */
#include "case.h"

FACT unsigned int ip_length;
FACT unsigned char ip_length_low, ip_ttl;
FACT unsigned short packet_protocol;

SEC ("socket")
int
filter (struct __sk_buff *ctx)
{
  struct iphdr ip;

  ctx->cb[1] = ctx->len;
  ctx->cb[3] = ctx->cb[1] + 1;
  ip_length = ctx->cb[3] - 1;
  ip_length_low = (unsigned char) ctx->len;
  packet_protocol = bpf_ntohs (ctx->protocol);
  if (bpf_skb_load_bytes (ctx, 0, &ip, sizeof ip) == 0)
    ip_ttl = ip.ttl;
  return ctx->len;
}
