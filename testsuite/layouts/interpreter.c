/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Runs BPF instructions, version 1 to 4 of the instruction set.

   Takes relocated instructions, the memory they may touch, and one argument.
   Gives what the function returns in r0, or the reason why it stopped: an
   instruction that no kernel accepts (a poisoned one too), an access outside
   of the memory, or no end in sight.
   Never knows a helper itself: there is no kernel here.  What the caller's
   function does for one is all that a program can call.

   This is the judge of the tests, so it is strict where the verifier is: fields
   that an instruction does not use must be zero, registers that a call leaves
   undefined hold a value that shows.

   Example: "r0 = *(u32 *)(r1 + 4); exit" with r1 the address of a region's
   first byte gives the region's second word.  */

#include <endian.h>
#include <stdio.h>
#include <string.h>

#include "interpreter.h"
#include "operations.h"

enum
{
  STACK_SIZE = 512,
  MAX_FRAMES = 8,
  MAX_STEPS = 10 * 1000 * 1000,
  /* What libbpf writes where a relocation has no value: a call of a helper of
     this number plus the record's index.  */
  POISON = 195896080
};

/* The value of registers that nobody has set.  */
#define UNDEFINED UINT64_C (0xdeaddeaddeaddead)

struct frame
{
  uint64_t regs[MAX_BPF_REG];
  size_t return_to;
  /* The guard keeps an access past the end off the next frame.  */
  _Alignas (8) unsigned char guard[STACK_SIZE];
  _Alignas (8) unsigned char stack[STACK_SIZE];
};

struct run
{
  struct machine *machine;
  struct frame frames[MAX_FRAMES];
  size_t depth;
};

static bool
trap (struct run *run, const char *reason)
{
  snprintf (run->machine->trap, sizeof run->machine->trap, "%s", reason);
  return false;
}

static bool
within_p (uint64_t address, size_t size, const void *start, size_t length)
{
  uint64_t first = (uintptr_t) start;

  return address >= first && length >= size && address - first <= length - size;
}

/* Returns where the program's ADDRESS is in this process, or NULL.  A stack
   can be accessed by the functions that were called from its own.  */
void *
interpreter_memory (const struct run *run, uint64_t address, size_t size,
		    bool write)
{
  const struct machine *machine = run->machine;

  for (size_t i = 0; i <= run->depth; i++)
    if (within_p (address, size, run->frames[i].stack, STACK_SIZE))
      return (void *) (uintptr_t) address;
  for (size_t i = 0; i < machine->n_regions; i++)
    if (within_p (address, size, machine->regions[i].start,
		  machine->regions[i].size))
      return (machine->regions[i].writable || !write
		? (void *) (uintptr_t) address
		: NULL);
  return NULL;
}

/* The same for an instruction, which stops the program where it is NULL.  */
static void *
memory_at (struct run *run, uint64_t address, size_t size, bool write)
{
  void *memory = interpreter_memory (run, address, size, write);

  if (memory)
    return memory;
  snprintf (run->machine->trap, sizeof run->machine->trap,
	    "%s of %zu bytes outside of the memory", write ? "store" : "load",
	    size);
  return NULL;
}

static size_t
access_size (const struct bpf_insn *insn)
{
  static const size_t sizes[] = { [BPF_W >> 3] = 4, [BPF_H >> 3] = 2,
				  [BPF_B >> 3] = 1, [BPF_DW >> 3] = 8 };

  return sizes[BPF_SIZE (insn->code) >> 3];
}

/* The two functions that know the byte order of the program's memory.  */
static bool
load (struct run *run, uint64_t address, size_t size, uint64_t *value)
{
  const void *from = memory_at (run, address, size, false);
  uint64_t little = 0;

  if (!from)
    return false;
  memcpy (&little, from, size);
  *value = le64toh (little);
  return true;
}

static bool
store (struct run *run, uint64_t address, size_t size, uint64_t value)
{
  void *to = memory_at (run, address, size, true);
  uint64_t little = htole64 (value);

  if (!to)
    return false;
  memcpy (to, &little, size);
  return true;
}

static bool
do_load (struct run *run, const struct bpf_insn *insn, uint64_t *regs)
{
  size_t size = access_size (insn);
  bool extend = BPF_MODE (insn->code) == BPF_MEMSX;
  uint64_t value;

  if ((BPF_MODE (insn->code) != BPF_MEM && !extend) || (extend && size == 8)
      || insn->imm != 0)
    return trap (run, "invalid load");
  if (!load (run, regs[insn->src_reg] + insn->off, size, &value))
    return false;
  regs[insn->dst_reg] = extend ? sign_extend (value, 8 * size) : value;
  return true;
}

static bool
do_atomic (struct run *run, const struct bpf_insn *insn, uint64_t *regs)
{
  size_t size = access_size (insn);
  uint64_t address = regs[insn->dst_reg] + insn->off;
  uint64_t mask = size == 8 ? UINT64_MAX : UINT32_MAX;
  uint64_t operand = regs[insn->src_reg] & mask, old, value;

  if (size < 4)
    return trap (run, "atomic of less than 4 bytes");
  if (address % size != 0)
    return trap (run, "misaligned atomic");
  if (!load (run, address, size, &old))
    return false;
  if (!atomic_value (insn->imm, old, operand, regs[BPF_REG_0] & mask, &value))
    return trap (run, "invalid atomic");
  if (insn->imm == BPF_CMPXCHG)
    regs[BPF_REG_0] = old;
  else if (insn->imm & BPF_FETCH)
    regs[insn->src_reg] = old;
  return store (run, address, size, value);
}

static bool
do_store (struct run *run, const struct bpf_insn *insn, uint64_t *regs)
{
  bool immediate = BPF_CLASS (insn->code) == BPF_ST;
  uint64_t value = immediate ? (uint64_t) (int64_t) insn->imm
			     : regs[insn->src_reg];

  if (!immediate && BPF_MODE (insn->code) == BPF_ATOMIC)
    return do_atomic (run, insn, regs);
  if (BPF_MODE (insn->code) != BPF_MEM
      || (immediate ? insn->src_reg != 0 : insn->imm != 0))
    return trap (run, "invalid store");
  return store (run, regs[insn->dst_reg] + insn->off, access_size (insn),
		value);
}

/* A call of the kernel, or what libbpf has poisoned.  */
static bool
do_helper_call (struct run *run, const struct bpf_insn *insn)
{
  uint64_t *regs = run->frames[run->depth].regs;

  if (insn->imm >= POISON)
    {
      run->machine->poisoned = true;
      return trap (run, "poisoned instruction");
    }
  if (!run->machine->helper || insn->dst_reg != 0 || insn->off != 0)
    return trap (run, "call of the kernel");
  if (!run->machine->helper (run, insn->imm, regs))
    {
      snprintf (run->machine->trap, sizeof run->machine->trap,
		"call of the kernel's function %d", insn->imm);
      return false;
    }
  for (size_t i = BPF_REG_1; i <= BPF_REG_5; i++)
    regs[i] = UNDEFINED;
  return true;
}

static bool
do_call (struct run *run, const struct bpf_insn *insn, size_t *pc)
{
  struct frame *caller = &run->frames[run->depth], *callee = caller + 1;

  if (insn->code == (BPF_JMP | BPF_CALL) && insn->src_reg == 0)
    return do_helper_call (run, insn);
  if (insn->code != (BPF_JMP | BPF_CALL) || insn->src_reg != BPF_PSEUDO_CALL
      || insn->dst_reg != 0 || insn->off != 0)
    return trap (run, "call of something that is no function of the object");
  if (run->depth + 1 == MAX_FRAMES)
    return trap (run, "more than 8 calls deep");
  run->depth++;
  for (size_t i = 0; i < MAX_BPF_REG; i++)
    callee->regs[i] = (i >= BPF_REG_1 && i <= BPF_REG_5 ? caller->regs[i]
							: UNDEFINED);
  callee->regs[BPF_REG_10] = (uintptr_t) callee->stack + STACK_SIZE;
  callee->return_to = *pc;
  *pc += insn->imm;
  return true;
}

/* Returns false when the outermost function returns.  */
static bool
do_exit (struct run *run, size_t *pc)
{
  struct frame *callee = &run->frames[run->depth];

  if (run->depth == 0)
    return false;
  *pc = callee->return_to;
  run->depth--;
  for (size_t i = BPF_REG_1; i <= BPF_REG_5; i++)
    run->frames[run->depth].regs[i] = UNDEFINED;
  run->frames[run->depth].regs[BPF_REG_0] = callee->regs[BPF_REG_0];
  return true;
}

static bool
do_jump (struct run *run, const struct bpf_insn *insn, const uint64_t *regs,
	 size_t *pc)
{
  bool taken;

  if (BPF_OP (insn->code) == BPF_CALL)
    return do_call (run, insn, pc);
  if (!jump_taken (insn, regs, &taken))
    return trap (run, "invalid jump");
  if (insn->code == (BPF_JMP32 | BPF_JA))
    *pc += insn->imm;
  else if (taken)
    *pc += insn->off;
  return true;
}

static bool
do_load_imm64 (struct run *run, const struct bpf_insn *insn, uint64_t *regs,
	       size_t *pc)
{
  if (insn->code != (BPF_LD | BPF_IMM | BPF_DW) || insn->src_reg != 0
      || insn->off != 0 || *pc == run->machine->n_insns || insn[1].code != 0
      || insn[1].dst_reg != 0 || insn[1].src_reg != 0 || insn[1].off != 0)
    return trap (run, "invalid instruction");
  regs[insn->dst_reg] = ((uint64_t) (uint32_t) insn[1].imm << 32
			 | (uint32_t) insn->imm);
  ++*pc;
  return true;
}

/* Executes the instruction before *PC, which is the next one.  Returns false
   at the end of the program and at a trap.  */
static bool
step (struct run *run, const struct bpf_insn *insn, size_t *pc)
{
  uint64_t *regs = run->frames[run->depth].regs;
  __u8 class = BPF_CLASS (insn->code);

  if (insn->dst_reg >= MAX_BPF_REG || insn->src_reg >= MAX_BPF_REG)
    return trap (run, "no such register");
  if (insn->dst_reg == BPF_REG_10 && class != BPF_ST && class != BPF_STX)
    return trap (run, "write to r10");
  if (insn->code == (BPF_JMP | BPF_EXIT))
    return do_exit (run, pc);
  switch (class)
    {
    case BPF_LD:
      return do_load_imm64 (run, insn, regs, pc);
    case BPF_LDX:
      return do_load (run, insn, regs);
    case BPF_ST:
    case BPF_STX:
      return do_store (run, insn, regs);
    case BPF_JMP:
    case BPF_JMP32:
      return do_jump (run, insn, regs, pc);
    default:
      return (compute (insn, regs) || trap (run, "invalid computation"));
    }
}

/* Calls the function that begins at ENTRY with ARGUMENT.  Returns false, with
   MACHINE->trap and ->pc set, when it does not return.  */
bool
interpret (struct machine *machine, size_t entry, uint64_t argument,
	   uint64_t *result)
{
  static struct run run;
  size_t pc = entry;

  memset (&run, 0, sizeof run);
  run.machine = machine;
  machine->trap[0] = '\0';
  machine->poisoned = false;
  for (size_t i = 0; i < MAX_BPF_REG; i++)
    run.frames[0].regs[i] = UNDEFINED;
  run.frames[0].regs[BPF_REG_1] = argument;
  run.frames[0].regs[BPF_REG_10] = (uintptr_t) run.frames[0].stack + STACK_SIZE;
  for (int steps = 0; steps < MAX_STEPS; steps++)
    {
      if (pc >= machine->n_insns)
	return trap (&run, "left the program");
      machine->pc = pc++;
      if (!step (&run, &machine->insns[machine->pc], &pc))
	{
	  *result = run.frames[0].regs[BPF_REG_0];
	  return machine->trap[0] == '\0';
	}
    }
  return trap (&run, "no end after 10 million instructions");
}
