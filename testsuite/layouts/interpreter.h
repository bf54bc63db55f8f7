/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Runs BPF instructions.  See interpreter.c.  */

#ifndef LAYOUTS_INTERPRETER_H
#define LAYOUTS_INTERPRETER_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <linux/bpf.h>

/* Memory that the program may read, and write where WRITABLE.  Addresses are
   those of this process.  */
struct region
{
  void *start;
  size_t size;
  bool writable;
};

struct machine
{
  const struct bpf_insn *insns;
  size_t n_insns;
  const struct region *regions;
  size_t n_regions;
  /* After the run: why it stopped early, or an empty string, and at which
     instruction.  */
  char trap[120];
  size_t pc;
};

bool interpret (struct machine *, size_t entry, uint64_t argument,
		uint64_t *result);

#endif
