/* SPDX-License-Identifier: GPL-3.0-or-later  */
/* A kernel's setting as it is read and written.  */
#include "case.h"

FACT unsigned int sysctl_position, sysctl_write;
FACT unsigned char sysctl_position_low;

SEC ("cgroup/sysctl")
int
setting (struct bpf_sysctl *ctx)
{
  if (ctx->write)
    {
      sysctl_write = ctx->write;
      return 1;
    }
  sysctl_position = ctx->file_pos;
  sysctl_position_low = (unsigned char) ctx->file_pos;
  ctx->file_pos = sysctl_position;
  return 1;
}
