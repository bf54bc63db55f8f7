/* SPDX-License-Identifier: GPL-3.0-or-later  */
/* A connected socket.  */
#include "case.h"

FACT unsigned short server_port, client_port, socket_family, socket_type,
  socket_protocol;
FACT unsigned int server_address, client_address, priority, mark;
FACT unsigned long long socket_inode;
FACT unsigned char tcp_state, socket_retries, socket_tos, socket_probes;
FACT int socket_buffer;

SEC ("fentry/tcp_shutdown")
int BPF_PROG (shut, struct sock *sk)
{
  struct inet_connection_sock *icsk = (struct inet_connection_sock *) sk;
  struct inet_sock *inet = (struct inet_sock *) sk;
  struct tcp_sock *tp = (struct tcp_sock *) sk;

  if (!mine ())
    return 0;
  server_port = bpf_ntohs (sk->__sk_common.skc_dport);
  client_port = sk->__sk_common.skc_num;
  server_address = sk->__sk_common.skc_daddr;
  client_address = sk->__sk_common.skc_rcv_saddr;
  socket_family = sk->__sk_common.skc_family;
  tcp_state = sk->__sk_common.skc_state;
  socket_type = sk->sk_type;
  socket_protocol = sk->sk_protocol;
  socket_buffer = sk->sk_sndbuf;
  priority = sk->sk_priority;
  mark = sk->sk_mark;
  socket_inode = sk->sk_socket->file->f_inode->i_ino;
  bpf_probe_read_kernel (&socket_retries, 1, &icsk->icsk_syn_retries);
  bpf_probe_read_kernel (&socket_tos, 1, &inet->tos);
  bpf_probe_read_kernel (&socket_probes, 1, &tp->keepalive_probes);
  return 0;
}
