/* SPDX-License-Identifier: GPL-3.0-or-later  */
/* Where a packet's socket is looked for.  */
#include "case.h"

FACT unsigned int server_address, socket_protocol;
FACT unsigned short server_port;

SEC ("sk_lookup")
int
lookup (struct bpf_sk_lookup *ctx)
{
  if (ctx->protocol != IPPROTO_TCP)
    return 1;
  server_address = ctx->local_ip4;
  server_port = ctx->local_port;
  socket_protocol = ctx->protocol;
  return 1;
}
