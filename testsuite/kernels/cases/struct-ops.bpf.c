/* SPDX-License-Identifier: GPL-3.0-or-later  */
/* A congestion control: reads and writes of a socket that the verifier knows
   field by field.  */
#include "case.h"

FACT unsigned int mark;
FACT unsigned short server_port;
FACT unsigned int congestion_window;

static inline struct tcp_sock *
tcp (struct sock *sk)
{
  return (struct tcp_sock *) sk;
}

SEC ("struct_ops/init")
void BPF_PROG (init, struct sock *sk)
{
  mark = sk->sk_mark;
  server_port = bpf_ntohs (sk->__sk_common.skc_dport);
}

SEC ("struct_ops/ssthresh")
unsigned int BPF_PROG (ssthresh, struct sock *sk)
{
  return tcp (sk)->snd_ssthresh;
}

SEC ("struct_ops/cong_avoid")
void BPF_PROG (avoid, struct sock *sk, unsigned int ack, unsigned int acked)
{
  struct tcp_sock *tp = tcp (sk);

  tp->snd_cwnd = 77;
  congestion_window = tp->snd_cwnd;
}

SEC ("struct_ops/undo_cwnd")
unsigned int BPF_PROG (undo, struct sock *sk)
{
  return tcp (sk)->snd_cwnd;
}

SEC (".struct_ops")
struct tcp_congestion_ops control = {
  .init = (void *) init,
  .ssthresh = (void *) ssthresh,
  .cong_avoid = (void *) avoid,
  .undo_cwnd = (void *) undo,
  .name = "btf_case",
};
