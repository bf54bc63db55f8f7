/* SPDX-License-Identifier: GPL-3.0-or-later  */
/* A socket's events, and the socket behind the context.  */
#include "case.h"

FACT unsigned int server_address, mark;
FACT unsigned short server_port;

SEC ("sockops")
int
events (struct bpf_sock_ops *ctx)
{
  struct bpf_sock *sk;

  if (ctx->op != BPF_SOCK_OPS_ACTIVE_ESTABLISHED_CB)
    return 1;
  server_address = ctx->remote_ip4;
  server_port = bpf_ntohl (ctx->remote_port);
  sk = ctx->sk;
  if (sk)
    mark = sk->mark;
  return 1;
}
