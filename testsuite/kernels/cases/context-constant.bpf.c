/* SPDX-License-Identifier: GPL-3.0-or-later  */
/* A constant that is stored into a context.  */
#include "case.h"

FACT unsigned int mark;

SEC ("tc")
int
classify (struct __sk_buff *ctx)
{
  mark = ctx->mark;
  ctx->mark = 7;
  return 0;
}
