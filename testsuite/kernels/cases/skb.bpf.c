/* SPDX-License-Identifier: GPL-3.0-or-later  */
/* A packet, its device and its headers.  */
#include "case.h"

FACT unsigned int ip_length, mark, priority;
FACT unsigned short packet_protocol, udp_port;
FACT int device_index;
FACT unsigned int device_mtu;
FACT char device[16];
FACT unsigned char ip_version, ip_header_words, ip_ttl, ip_protocol;
FACT unsigned int ip_target;

SEC ("fentry/ip_rcv")
int BPF_PROG (receive, struct sk_buff *skb)
{
  struct iphdr *ip = (void *) (skb->head + skb->network_header);
  struct udphdr *udp = (void *) (ip + 1);

  if (!mine () || skb->mark != 0x1234
      || BPF_CORE_READ (ip, protocol) != IPPROTO_UDP)
    return 0;
  ip_length = skb->len;
  mark = skb->mark;
  priority = skb->priority;
  packet_protocol = bpf_ntohs (skb->protocol);
  device_index = skb->dev->ifindex;
  device_mtu = skb->dev->mtu;
  READ_TEXT (device, skb->dev->name);
  ip_version = BPF_CORE_READ_BITFIELD_PROBED (ip, version);
  ip_header_words = BPF_CORE_READ_BITFIELD_PROBED (ip, ihl);
  ip_ttl = BPF_CORE_READ (ip, ttl);
  ip_protocol = BPF_CORE_READ (ip, protocol);
  ip_target = BPF_CORE_READ (ip, daddr);
  udp_port = bpf_ntohs (BPF_CORE_READ (udp, dest));
  return 0;
}
