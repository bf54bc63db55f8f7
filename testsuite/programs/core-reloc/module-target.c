/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The types of the kernel and of its module bpf_testmod that the cases module_*
   read: the target of these, as the kernel's own header has the module's.  */
#include "vmlinux.h"
#include "test_kmods/bpf_testmod.h"

struct task_struct *task;
struct bpf_testmod_test_read_ctx *read_ctx;
