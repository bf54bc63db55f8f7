/* SPDX-License-Identifier: GPL-3.0-or-later  */
/* Bit-fields of a packet's headers, read and written, with their neighbours
   left as they are: in XDP and in a classifier.  */
#include "case.h"

FACT unsigned char ip_version, ip_header_words, ip_version_words;
FACT unsigned char changed_version_words;

static __always_inline struct iphdr *
header (void *data, void *end)
{
  struct ethhdr *ethernet = data;
  struct iphdr *ip = (void *) (ethernet + 1);

  if ((void *) (ip + 1) > end || ethernet->h_proto != bpf_htons (0x0800)
      || ip->protocol != IPPROTO_UDP)
    return 0;
  return ip;
}

SEC ("xdp")
int
frame (struct xdp_md *ctx)
{
  struct iphdr *ip = header ((void *) (long) ctx->data,
			     (void *) (long) ctx->data_end);

  if (!ip)
    return XDP_PASS;
  ip_version = ip->version;
  ip_header_words = ip->ihl;
  return XDP_PASS;
}

SEC ("tc")
int
classify (struct __sk_buff *ctx)
{
  struct iphdr *ip = header ((void *) (long) ctx->data,
			     (void *) (long) ctx->data_end);

  if (!ip)
    return 0;
  ip_version_words = *(unsigned char *) ip;
  ip->ihl += 3;
  ip->version = ip->version - 1;
  changed_version_words = *(unsigned char *) ip;
  return 0;
}
