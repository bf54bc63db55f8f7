/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What BPF's operations compute.

   Takes an instruction and the registers.
   Gives the new value of its register, or whether a jump is taken; false for
   an instruction that the verifier refuses.
   Never touches memory, and never moves the program counter.

   Example: "w1 s/= w2" with w1 = -7 and w2 = 2 sets r1 to 0xfffffffd.  */

#include <stddef.h>

#include "operations.h"

uint64_t
sign_extend (uint64_t value, unsigned int bits)
{
  uint64_t sign = UINT64_C (1) << (bits - 1);

  value &= sign | (sign - 1);
  return (value ^ sign) - sign;
}

/* What an atomic instruction stores; EXPECTED is cmpxchg's.  */
bool
atomic_value (int32_t operation, uint64_t old, uint64_t operand,
	      uint64_t expected, uint64_t *value)
{
  switch (operation)
    {
    case BPF_ADD:
    case BPF_ADD | BPF_FETCH:
      *value = old + operand;
      return true;
    case BPF_OR:
    case BPF_OR | BPF_FETCH:
      *value = old | operand;
      return true;
    case BPF_AND:
    case BPF_AND | BPF_FETCH:
      *value = old & operand;
      return true;
    case BPF_XOR:
    case BPF_XOR | BPF_FETCH:
      *value = old ^ operand;
      return true;
    case BPF_XCHG:
      *value = operand;
      return true;
    case BPF_CMPXCHG:
      *value = old == expected ? operand : old;
      return true;
    default:
      return false;
    }
}

static bool
compare (__u8 operation, uint64_t left, uint64_t right, bool *taken)
{
  int64_t signed_left = left, signed_right = right;

  switch (operation)
    {
    case BPF_JEQ:
      *taken = left == right;
      return true;
    case BPF_JNE:
      *taken = left != right;
      return true;
    case BPF_JSET:
      *taken = (left & right) != 0;
      return true;
    case BPF_JGT:
      *taken = left > right;
      return true;
    case BPF_JGE:
      *taken = left >= right;
      return true;
    case BPF_JLT:
      *taken = left < right;
      return true;
    case BPF_JLE:
      *taken = left <= right;
      return true;
    case BPF_JSGT:
      *taken = signed_left > signed_right;
      return true;
    case BPF_JSGE:
      *taken = signed_left >= signed_right;
      return true;
    case BPF_JSLT:
      *taken = signed_left < signed_right;
      return true;
    case BPF_JSLE:
      *taken = signed_left <= signed_right;
      return true;
    default:
      return false;
    }
}

/* The fields that a jump does not use are zero.  */
static bool
jump_valid_p (const struct bpf_insn *insn)
{
  if (BPF_OP (insn->code) != BPF_JA)
    return BPF_SRC (insn->code) == BPF_X ? insn->imm == 0 : insn->src_reg == 0;
  return (BPF_SRC (insn->code) == BPF_K && insn->dst_reg == 0
	  && insn->src_reg == 0
	  && (BPF_CLASS (insn->code) == BPF_JMP ? insn->imm == 0
						: insn->off == 0));
}

bool
jump_taken (const struct bpf_insn *insn, const uint64_t *regs, bool *taken)
{
  uint64_t left = regs[insn->dst_reg];
  uint64_t right = (BPF_SRC (insn->code) == BPF_X
		      ? regs[insn->src_reg]
		      : (uint64_t) (int64_t) insn->imm);

  if (!jump_valid_p (insn))
    return false;
  if (BPF_OP (insn->code) == BPF_JA)
    {
      *taken = true;
      return true;
    }
  if (BPF_CLASS (insn->code) == BPF_JMP32)
    {
      left = sign_extend (left, 32);
      right = sign_extend (right, 32);
    }
  return compare (BPF_OP (insn->code), left, right, taken);
}

/* Unsigned division; by zero it is 0, and the remainder the dividend.  */
static uint64_t
divide (uint64_t left, uint64_t right, bool remainder)
{
  if (right == 0)
    return remainder ? left : 0;
  return remainder ? left % right : left / right;
}

/* Signed division; the least number by -1 is itself.  */
static uint64_t
divide_signed (int64_t left, int64_t right, bool remainder)
{
  if (right == 0)
    return remainder ? left : 0;
  if (right == -1)
    return remainder ? 0 : -(uint64_t) left;
  return remainder ? left % right : left / right;
}

/* LEFT and RIGHT have BITS bits, sign-extended; the caller drops what is
   more in the result.  */
static bool
calculate (const struct bpf_insn *insn, uint64_t left, uint64_t right,
	   unsigned int bits, uint64_t *value)
{
  uint64_t unsigned_left = bits == 32 ? (uint32_t) left : left;
  uint64_t unsigned_right = bits == 32 ? (uint32_t) right : right;
  unsigned int shift = right & (bits - 1);
  bool remainder = BPF_OP (insn->code) == BPF_MOD;

  switch (BPF_OP (insn->code))
    {
    case BPF_ADD:
      *value = left + right;
      return true;
    case BPF_SUB:
      *value = left - right;
      return true;
    case BPF_MUL:
      *value = left * right;
      return true;
    case BPF_DIV:
    case BPF_MOD:
      *value = (insn->off ? divide_signed (left, right, remainder)
			  : divide (unsigned_left, unsigned_right, remainder));
      return true;
    case BPF_OR:
      *value = left | right;
      return true;
    case BPF_AND:
      *value = left & right;
      return true;
    case BPF_XOR:
      *value = left ^ right;
      return true;
    case BPF_LSH:
      *value = left << shift;
      return true;
    case BPF_RSH:
      *value = unsigned_left >> shift;
      return true;
    case BPF_ARSH:
      *value = (uint64_t) ((int64_t) left >> shift);
      return true;
    case BPF_NEG:
      *value = -left;
      return true;
    case BPF_MOV:
      *value = insn->off ? sign_extend (right, insn->off) : right;
      return true;
    default:
      return false;
    }
}

/* The fields that a computation does not use are zero.  */
static bool
computation_valid_p (const struct bpf_insn *insn)
{
  __u8 operation = BPF_OP (insn->code);
  bool from_register = BPF_SRC (insn->code) == BPF_X;

  if (operation == BPF_NEG)
    return (!from_register && insn->src_reg == 0 && insn->imm == 0
	    && insn->off == 0);
  if (from_register ? insn->imm != 0 : insn->src_reg != 0)
    return false;
  if (operation == BPF_DIV || operation == BPF_MOD)
    return insn->off == 0 || insn->off == 1;
  if (operation == BPF_MOV && from_register)
    return (insn->off == 0 || insn->off == 8 || insn->off == 16
	    || (insn->off == 32 && BPF_CLASS (insn->code) == BPF_ALU64));
  return insn->off == 0;
}

/* Byte swaps: "le" and "be" of class ALU, "bswap" of class ALU64.  */
static bool
swap_bytes (const struct bpf_insn *insn, uint64_t *value)
{
  bool always = BPF_CLASS (insn->code) == BPF_ALU64;
  bool swap = always || BPF_SRC (insn->code) == BPF_TO_BE;

  if (insn->src_reg != 0 || insn->off != 0
      || (always && BPF_SRC (insn->code) != BPF_K))
    return false;
  switch (insn->imm)
    {
    case 16:
      *value = swap ? __builtin_bswap16 (*value) : (uint16_t) *value;
      return true;
    case 32:
      *value = swap ? __builtin_bswap32 (*value) : (uint32_t) *value;
      return true;
    case 64:
      *value = swap ? __builtin_bswap64 (*value) : *value;
      return true;
    default:
      return false;
    }
}

/* An instruction of class ALU or ALU64.  */
bool
compute (const struct bpf_insn *insn, uint64_t *regs)
{
  bool narrow = BPF_CLASS (insn->code) == BPF_ALU;
  uint64_t left = regs[insn->dst_reg], value;
  uint64_t right = (BPF_SRC (insn->code) == BPF_X
		      ? regs[insn->src_reg]
		      : (uint64_t) (int64_t) insn->imm);

  if (BPF_OP (insn->code) == BPF_END)
    return swap_bytes (insn, &regs[insn->dst_reg]);
  if (!computation_valid_p (insn))
    return false;
  if (narrow)
    {
      left = sign_extend (left, 32);
      right = sign_extend (right, 32);
    }
  if (!calculate (insn, left, right, narrow ? 32 : 64, &value))
    return false;
  regs[insn->dst_reg] = narrow ? (uint32_t) value : value;
  return true;
}
