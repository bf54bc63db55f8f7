/* SPDX-License-Identifier: GPL-3.0-or-later  */
/* Lightweight tunnels: in the one that sends, the packet can be written, too.
   The context can be in each.  */
#include "case.h"

FACT unsigned int mark, priority, ip_length;
FACT unsigned char mark_low, ip_ttl, ip_header_words, ip_version;

SEC ("lwt_in")
int
in (struct __sk_buff *ctx)
{
  ip_length = ctx->len;
  mark_low = (unsigned char) ctx->mark;
  return BPF_OK;
}

SEC ("lwt_out")
int
out (struct __sk_buff *ctx)
{
  ctx->cb[4] = ctx->priority;
  priority = ctx->cb[4];
  return BPF_OK;
}

SEC ("lwt_xmit")
int
xmit (struct __sk_buff *ctx)
{
  void *data = (void *) (long) ctx->data;
  void *end = (void *) (long) ctx->data_end;
  struct iphdr *ip = data;

  if ((void *) (ip + 1) > end)
    return BPF_DROP;
  mark = ctx->mark;
  ctx->mark = mark + 1;
  if (ctx->mark != mark + 1)
    mark = 0;
  ip->ttl += 1;
  ip_ttl = ip->ttl - 1;
  ip->ihl = 3;
  ip->ihl += 2;
  ip_header_words = ip->ihl;
  ip_version = ip->version;
  return BPF_OK;
}
