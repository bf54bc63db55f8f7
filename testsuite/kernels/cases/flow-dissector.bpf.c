/* SPDX-License-Identifier: GPL-3.0-or-later  */
/* What a flow dissector finds in a packet: its keys are behind a pointer of the
   context, to which the verifier lets nothing be added that is not constant.  */
#include "case.h"

FACT unsigned short packet_protocol, udp_port;
FACT unsigned char ip_protocol, ip_protocol_low, packet_protocol_high;
FACT unsigned int ip_target;

SEC ("flow_dissector")
int
dissect (struct __sk_buff *ctx)
{
  void *data = (void *) (long) ctx->data;
  void *end = (void *) (long) ctx->data_end;
  struct bpf_flow_keys *keys = ctx->flow_keys;
  struct iphdr *ip = data + sizeof (struct ethhdr);
  struct udphdr *udp = (void *) (ip + 1);

  if (keys->nhoff != sizeof (struct ethhdr) || (void *) (udp + 1) > end
      || keys->n_proto != bpf_htons (0x0800))
    return BPF_DROP;
  packet_protocol = bpf_ntohs (keys->n_proto);
  packet_protocol_high = bpf_ntohs (keys->n_proto) >> 8;
  keys->thoff = keys->nhoff;
  keys->thoff += sizeof *ip;
  keys->addr_proto = 0x0800;
  keys->ip_proto = ip->protocol;
  keys->ipv4_dst = ip->daddr;
  keys->dport = udp->dest;
  keys->is_frag = keys->thoff == keys->nhoff + 20;
  if (!keys->is_frag)
    return BPF_DROP;
  ip_protocol = keys->ip_proto;
  ip_protocol_low = (unsigned char) (keys->ip_proto & 0xf);
  ip_target = keys->ipv4_dst;
  udp_port = bpf_ntohs (keys->dport);
  return BPF_OK;
}
