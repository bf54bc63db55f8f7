/* Records on the load or store itself, and what a store needs for that.
   SPDX-License-Identifier: GPL-3.0-or-later

   Takes  a plain load or store before registers are allocated.
   Gives  the same with the relocated offset in its address, and a value of 64
	  bits to store.
   Never  touches one whose record was made for an address that the source has
	  taken: libbpf would change its width.

   libbpf makes a load or store as wide as the target's field, but only if the
   record is on this instruction.  GCC leaves it on the computation of the
   address where it does not optimize, and where it takes that out of a loop.
   Turn:

     (set (reg r) (unspec [VALUE INDEX] UNSPEC_CORE_RELOC))
     (set (reg a) (plus (reg t) (reg r)))
     (set (reg x) (mem (reg a)))

   into:

     (set (reg x) (mem (plus (reg t) (unspec ...))))  */

#include "btf-relocatable.h"

namespace relocatable {

/* The only instruction that sets the register REG, or null.  */

static rtx_insn *
only_definition (rtx reg)
{
  if (!REG_P (reg) || HARD_REGISTER_P (reg)
      || DF_REG_DEF_COUNT (REGNO (reg)) != 1)
    return NULL;
  df_ref def = DF_REG_DEF_CHAIN (REGNO (reg));
  if (DF_REF_IS_ARTIFICIAL (def))
    return NULL;
  return DF_REF_INSN (def);
}

/* If the only definition of REG is "REG = SOURCE" with a SOURCE of CODE,
   return SOURCE, else null.  */

static rtx
only_value (rtx reg, enum rtx_code code)
{
  rtx_insn *def = only_definition (reg);
  rtx set = def ? single_set (def) : NULL_RTX;
  if (!set || SET_DEST (set) != reg || GET_CODE (SET_SRC (set)) != code)
    return NULL_RTX;
  return SET_SRC (set);
}

/* Nonzero if the register REG has, at INSN, the value that it has at DEF, which
   comes before INSN.  */

static bool
same_value_p (rtx reg, const rtx_insn *def, const rtx_insn *insn)
{
  if (!REG_P (reg))
    return false;
  if (only_definition (reg))
    return true;
  if (BLOCK_FOR_INSN (def) != BLOCK_FOR_INSN (insn))
    return false;
  for (const rtx_insn *i = def; i != insn; i = NEXT_INSN (i))
    if (!i || reg_set_p (reg, i))
      return false;
  return true;
}

/* Delete the definition of REG if nothing uses it.  */

static void
delete_if_unused (rtx reg)
{
  rtx_insn *def = only_definition (reg);
  if (def && DF_REG_USE_COUNT (REGNO (reg)) == 0)
    delete_insn (def);
}

/* If INSN is a plain load or store whose address has been computed from a
   relocated offset that it may carry, let it do so.  */

void
attach_record (rtx_insn *insn)
{
  rtx mem = plain_memory_operand (insn);
  if (!mem)
    return;
  rtx address = XEXP (mem, 0);
  rtx sum = REG_P (address) ? only_value (address, PLUS) : NULL_RTX;
  if (!sum)
    return;
  for (unsigned i = 0; i < 2; i++)
    {
      rtx value = XEXP (sum, i);
      rtx base = XEXP (sum, 1 - i);
      rtx offset = REG_P (value) ? only_value (value, UNSPEC) : NULL_RTX;
      if (!offset || !relocated_value_p (offset) || !may_carry_p (mem, offset)
	  || !same_value_p (base, only_definition (address), insn))
	continue;
      rtx attached = gen_rtx_PLUS (Pmode, base, copy_rtx (offset));
      rtx *where = &XEXP (mem, 0);
      if (validate_change (insn, where, attached, false))
	{
	  delete_if_unused (address);
	  delete_if_unused (value);
	}
      return;
    }
}

/* Append the low part of VALUE, in MODE, extended to 64 bits, and return it.  */

static rtx
emit_zero_extension (rtx value, machine_mode mode)
{
  rtx extended = gen_reg_rtx (Pmode);
  if (CONST_INT_P (value))
    emit_insn (
      gen_rtx_SET (extended, GEN_INT (INTVAL (value) & GET_MODE_MASK (mode))));
  else if (MOVE_EXTENDS_SI || mode != SImode)
    emit_insn (
      gen_rtx_SET (extended, gen_rtx_ZERO_EXTEND (Pmode, copy_rtx (value))));
  else
    {
      rtx shifted = gen_reg_rtx (Pmode);
      emit_insn (
	gen_rtx_SET (shifted, gen_rtx_ASHIFT (Pmode, gen_lowpart (Pmode, value),
					      GEN_INT (32))));
      emit_insn (gen_rtx_SET (extended,
			      gen_rtx_LSHIFTRT (Pmode, shifted, GEN_INT (32))));
    }
  return extended;
}

/* Append an empty asm that passes VALUE through, and return its result, of
   which GCC knows nothing.  */

static rtx
emit_opaque_copy (rtx value, location_t loc)
{
  rtx copy = gen_reg_rtx (Pmode);
  rtx pass = gen_rtx_ASM_OPERANDS (
    Pmode, ggc_strdup (""), "=r", 0, gen_rtvec (1, value),
    gen_rtvec (1, gen_rtx_ASM_INPUT (Pmode, "0")), rtvec_alloc (0), loc);
  emit_insn (gen_rtx_SET (copy, pass));
  return copy;
}

/* Where libbpf makes a store wider, it stores more of the register than GCC has
   cared for.  If INSN is a store with the record of an unsigned field of less
   than 64 bits, let it store a value that is extended to 64 bits.  Turn:

     (set (mem:SI (plus (reg t) (unspec ...))) (reg:SI x))

   into:

     (set (reg:DI e) (zero_extend:DI (reg:SI x)))
     (set (reg:DI o) (asm_operands:DI "" (reg:DI e)))
     (set (mem:SI ...) (subreg:SI (reg:DI o)))

   of which GCC would undo the extension if it saw that the store has no need
   for it.  */

void
extend_stored_value (rtx_insn *insn)
{
  rtx set = PATTERN (insn);
  rtx mem = plain_memory_operand (insn);
  rtx offset = mem ? relocated_offset (mem) : NULL_RTX;
  const record_info *info = offset ? record_of (offset) : NULL;
  machine_mode mode = mem ? GET_MODE (mem) : VOIDmode;
  if (!info || SET_DEST (set) != mem || mode == Pmode
      || !TYPE_UNSIGNED (TREE_TYPE (info->reference)))
    return;
  rtx value = SET_SRC (set);
  if (CONST_INT_P (value) && INTVAL (value) >= 0)
    return;
  start_sequence ();
  rtx extended = emit_zero_extension (value, mode);
  rtx opaque = emit_opaque_copy (extended, info->where);
  rtx_insn *before = get_insns ();
  end_sequence ();
  if (validate_change (insn, &SET_SRC (set), gen_lowpart (mode, opaque), false))
    emit_insn_before (before, insn);
}

} // namespace relocatable
