/* SPDX-License-Identifier: GPL-3.0-or-later  */
/* A frame, by pointers into the packet: the context and the headers are
   relocatable types of vmlinux.h.  */
#include "case.h"

FACT unsigned int frame_length, device_index;
FACT unsigned char ip_version, ip_header_words, ip_ttl, ip_protocol;
FACT unsigned short packet_protocol, udp_port;
FACT unsigned int ip_target;

SEC ("xdp")
int
frame (struct xdp_md *ctx)
{
  void *data = (void *) (long) ctx->data;
  void *end = (void *) (long) ctx->data_end;
  struct ethhdr *ethernet = data;
  struct iphdr *ip = (void *) (ethernet + 1);
  struct udphdr *udp = (void *) (ip + 1);

  if ((void *) (udp + 1) > end || ethernet->h_proto != bpf_htons (0x0800)
      || ip->protocol != IPPROTO_UDP)
    return XDP_PASS;
  frame_length = end - data;
  device_index = ctx->ingress_ifindex;
  ip_version = ip->version;
  ip_header_words = ip->ihl;
  ip_ttl = ip->ttl;
  ip_protocol = ip->protocol;
  ip_target = ip->daddr;
  packet_protocol = bpf_ntohs (ethernet->h_proto);
  udp_port = bpf_ntohs (udp->dest);
  return XDP_PASS;
}
