/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What BPF's operations compute.  See operations.c.  */

#ifndef LAYOUTS_OPERATIONS_H
#define LAYOUTS_OPERATIONS_H

#include <stdbool.h>
#include <stdint.h>
#include <linux/bpf.h>

/* Newer than the headers of some of the systems that we build on.  */
#ifndef BPF_MEMSX
#define BPF_MEMSX 0x80
#endif

uint64_t sign_extend (uint64_t value, unsigned int bits);
bool atomic_value (int32_t operation, uint64_t old, uint64_t operand,
		   uint64_t expected, uint64_t *value);
bool jump_taken (const struct bpf_insn *, const uint64_t *regs, bool *taken);
bool compute (const struct bpf_insn *, uint64_t *regs);

#endif
