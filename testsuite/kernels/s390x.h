/* SPDX-License-Identifier: GPL-3.0-or-later  */
/* The registers that s390x shows to a kprobe: bpf_tracing.h names the type, and
   the cases' vmlinux.h, which is another machine's, does not have it.  */

typedef struct
{
  unsigned long args[1];
  struct
  {
    unsigned long mask, addr;
  } psw;
  unsigned long gprs[16];
} user_pt_regs;
