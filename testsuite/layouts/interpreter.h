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

struct run;

/* The kernel's function NUMBER is called: takes its arguments from REGS[1] to
   REGS[5] and puts its result into REGS[0].  Returns false where it
   cannot be called so: the run stops.  */
typedef bool helper_function (struct run *, int number, uint64_t *regs);

struct machine
{
  const struct bpf_insn *insns;
  size_t n_insns;
  const struct region *regions;
  size_t n_regions;
  /* NULL where a program may not call the kernel.  */
  helper_function *helper;
  /* After the run: why it stopped early, or an empty string, and at which
     instruction.  */
  char trap[120];
  size_t pc;
  /* It got to an instruction whose relocation has no value: the verifier does
     not accept a program that could.  */
  bool poisoned;
};

bool interpret (struct machine *, size_t entry, uint64_t argument,
		uint64_t *result);
void *interpreter_memory (const struct run *, uint64_t address, size_t size,
			  bool write);

#endif
