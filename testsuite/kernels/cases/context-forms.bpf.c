/* SPDX-License-Identifier: GPL-3.0-or-later  */
/* Forms of access to a context: the verifier wants each offset inside of the
   load or store, and no arithmetic on the pointer before.  */
#include "case.h"

FACT unsigned char mark_low, priority_low;
FACT unsigned int mark, priority, frame_length;
FACT unsigned short packet_protocol;

static __always_inline unsigned int
read_length (const struct __sk_buff *ctx)
{
  return ctx->len;
}

SEC ("tc")
int
forms (struct __sk_buff *ctx)
{
  struct __sk_buff *other = ctx->len > 10 ? ctx : 0;
  unsigned int sum = 0;

  if (!other)
    return 0;
  mark_low = (unsigned char) ctx->mark;
  priority_low = ctx->priority & 0xff;
  if (other->mark == 0x1234 && other->priority == 5)
    mark = other->mark;
  for (int i = 0; i < 4; i++)
    ctx->cb[0] += ctx->priority;
  for (int i = 0; i < 4; i++)
    sum += ctx->priority;
  priority = ctx->cb[0] == sum ? sum / 4 : 0;
  frame_length = read_length (ctx);
  ctx->mark |= ctx->len;
  ctx->mark ^= ctx->priority;
  switch (ctx->protocol)
    {
    case bpf_htons (0x0800):
      packet_protocol = bpf_ntohs (ctx->protocol);
      break;
    default:
      packet_protocol = 1;
    }
  return 0;
}
