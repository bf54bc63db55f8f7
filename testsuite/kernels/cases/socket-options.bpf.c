/* SPDX-License-Identifier: GPL-3.0-or-later  */
/* A socket's option as it is set: the context, the value between two of its
   pointers, and the socket.  */
#include "case.h"

FACT int socket_probes, option_length;
FACT unsigned int socket_protocol, socket_family, mark;
FACT unsigned char option_length_low;

SEC ("cgroup/setsockopt")
int
set (struct bpf_sockopt *ctx)
{
  int *value = ctx->optval;
  struct bpf_sock *sk = ctx->sk;

  if (ctx->level != IPPROTO_TCP || ctx->optname != 6
      || (void *) (value + 1) > ctx->optval_end)
    return 1;
  socket_probes = *value;
  option_length = ctx->optlen;
  option_length_low = (unsigned char) ctx->optlen;
  ctx->optlen -= 1;
  ctx->optlen += 1;
  if (!sk)
    return 1;
  socket_protocol = sk->protocol;
  socket_family = sk->family;
  mark = sk->mark;
  return 1;
}
