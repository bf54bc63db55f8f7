/* SPDX-License-Identifier: GPL-3.0-or-later  */
/* The same in a classifier, with what the context has besides, and writes to
   the context and to the packet.  */
#include "case.h"

FACT unsigned int frame_length, mark, priority;
FACT unsigned char ip_version, ip_ttl;
FACT unsigned short packet_protocol, udp_port;

SEC ("tc")
int
classify (struct __sk_buff *ctx)
{
  void *data = (void *) (long) ctx->data;
  void *end = (void *) (long) ctx->data_end;
  struct ethhdr *ethernet = data;
  struct iphdr *ip = (void *) (ethernet + 1);
  struct udphdr *udp = (void *) (ip + 1);

  if ((void *) (udp + 1) > end)
    return 0;
  mark = ctx->mark;
  ctx->mark = ctx->len;
  ctx->cb[2] = ctx->priority;
  priority = ctx->cb[2];
  frame_length = ctx->len;
  packet_protocol = bpf_ntohs (ctx->protocol);
  ip_version = ip->version;
  ip->ttl -= 1;
  ip->ttl += 1;
  ip_ttl = ip->ttl;
  udp_port = bpf_ntohs (udp->dest);
  return 0;
}
