/* SPDX-License-Identifier: GPL-3.0-or-later  */
/* The address that a socket is bound to: read whole and in parts, and written;
   and the socket that has it then.  */
#include "case.h"

FACT unsigned int ip_target, socket_family;
FACT unsigned short udp_port;
FACT unsigned char ip_protocol, socket_family_low;
FACT unsigned int server_address, socket_type, socket_protocol;
FACT unsigned short server_port;

SEC ("cgroup/bind4")
int
binding (struct bpf_sock_addr *ctx)
{
  struct bpf_sock *sk = ctx->sk;

  if (ctx->protocol != IPPROTO_UDP || !sk)
    return 1;
  ctx->user_ip4 = bpf_htonl (bpf_ntohl (ctx->user_ip4) + 1);
  ctx->user_ip4 = bpf_htonl (bpf_ntohl (ctx->user_ip4) - 1);
  ctx->user_port = ctx->user_port;
  ip_target = ctx->user_ip4;
  udp_port = bpf_ntohs (ctx->user_port);
  ip_protocol = (unsigned char) ctx->protocol;
  socket_family = sk->family;
  socket_family_low = (unsigned char) ctx->family;
  return 1;
}

SEC ("cgroup/post_bind4")
int
bound (struct bpf_sock *ctx)
{
  if (ctx->protocol != IPPROTO_TCP)
    return 1;
  server_address = ctx->src_ip4;
  server_port = ctx->src_port;
  socket_type = ctx->type;
  socket_protocol = ctx->protocol;
  return 1;
}
