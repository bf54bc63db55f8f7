/* Records on the load or store itself.
   SPDX-License-Identifier: GPL-3.0-or-later

   Takes  a plain load or store before registers are allocated.
   Gives  the same with the relocated offset in its address.
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

/* Nonzero if X, a register or constant, has at INSN the value that it has at
   DEF, which comes before INSN.  */

static bool
same_value_p (rtx x, const rtx_insn *def, const rtx_insn *insn)
{
  if (CONST_INT_P (x))
    return true;
  if (!REG_P (x))
    return false;
  if (only_definition (x))
    return true;
  if (BLOCK_FOR_INSN (def) != BLOCK_FOR_INSN (insn))
    return false;
  for (const rtx_insn *i = def; i != insn; i = NEXT_INSN (i))
    if (!i || reg_set_p (x, i))
      return false;
  return true;
}

/* How many additions an offset may be followed by: an unrolled loop adds the
   size of an element for each iteration.  */
const unsigned max_sum_depth = 8;

/* A register that has to be copied before the instruction AT, because it has
   another value where the copy is used.  */
struct needed_copy
{
  rtx copy;
  rtx reg;
  rtx_insn *at;
};

/* An address as a sum: a relocated offset and other parts.  */
struct address_sum
{
  /* The load or store that has the address.  */
  rtx_insn *insn;
  rtx offset;
  auto_vec<rtx, 4> parts;
  /* Those that are subtracted.  */
  auto_vec<rtx, 4> subtracted;
  auto_vec<needed_copy, 4> copies;
  /* The registers that hold the sum and parts of it, for which there may be no
     more use.  */
  auto_vec<rtx, 4> registers;
};

/* Nonzero if X is a register that holds the offset of the record of a whole
   field, and only that.  */

static rtx
field_offset (rtx x)
{
  rtx value = REG_P (x) ? only_value (x, UNSPEC) : NULL_RTX;
  if (!value || !relocated_value_p (value))
    return NULL_RTX;
  const record_info *info = record_of (value);
  return info && info->access_size ? value : NULL_RTX;
}

static bool split_sum (address_sum *, rtx, unsigned);

/* What has at the access the value that PART, an operand of DEF, has there: PART
   itself, or a copy of it; or null.  */

static rtx
value_at_access (address_sum *sum, rtx part, rtx_insn *def)
{
  if (same_value_p (part, def, sum->insn))
    return part;
  if (!REG_P (part) || GET_MODE (part) != Pmode)
    return NULL_RTX;
  rtx copy = gen_reg_rtx (Pmode);
  sum->copies.safe_push ({ copy, part, def });
  return copy;
}

/* Add to SUM the part PART of a sum that the instruction DEF computes.  Return
   false if it cannot be computed anew where the access is.  */

static bool
add_part (address_sum *sum, rtx part, rtx_insn *def, unsigned depth)
{
  rtx offset = sum->offset ? NULL_RTX : field_offset (part);
  if (offset)
    {
      sum->offset = offset;
      sum->registers.safe_push (part);
      return true;
    }
  /* A part is split only to get at the offset in it; else, what it has added
     goes again.  */
  unsigned parts = sum->parts.length ();
  unsigned subtracted = sum->subtracted.length ();
  unsigned registers = sum->registers.length ();
  unsigned copies = sum->copies.length ();
  offset = sum->offset;
  if (split_sum (sum, part, depth + 1) && sum->offset != offset)
    return true;
  sum->parts.truncate (parts);
  sum->subtracted.truncate (subtracted);
  sum->registers.truncate (registers);
  sum->copies.truncate (copies);
  sum->offset = offset;
  rtx value = value_at_access (sum, part, def);
  if (!value)
    return false;
  sum->parts.safe_push (value);
  return true;
}

/* Add to SUM the parts of the register REG.  GCC is free in the order of the
   additions, so that the offset may have been added first.  Return false if
   REG is no sum, or cannot be computed anew where the access is.  */

static bool
split_sum (address_sum *sum, rtx reg, unsigned depth)
{
  if (!REG_P (reg) || depth == max_sum_depth)
    return false;
  rtx value = only_value (reg, PLUS);
  if (!value)
    value = only_value (reg, MINUS);
  if (!value)
    return false;
  rtx_insn *def = only_definition (reg);
  sum->registers.safe_push (reg);
  if (GET_CODE (value) == PLUS)
    return (add_part (sum, XEXP (value, 0), def, depth)
	    && add_part (sum, XEXP (value, 1), def, depth));
  rtx subtrahend = value_at_access (sum, XEXP (value, 1), def);
  if (!subtrahend)
    return false;
  sum->subtracted.safe_push (subtrahend);
  return add_part (sum, XEXP (value, 0), def, depth);
}

/* Append what computes the sum of SUM's parts but for the offset, and return
   the register that holds it.  */

static rtx
emit_base (const address_sum *sum)
{
  unsigned first = 0;
  while (first < sum->parts.length () && !REG_P (sum->parts[first]))
    first++;
  if (first == sum->parts.length ())
    return NULL_RTX;
  rtx base = sum->parts[first];
  for (unsigned i = 0; i < sum->parts.length (); i++)
    if (i != first)
      {
	rtx next = gen_reg_rtx (Pmode);
	emit_insn (
	  gen_rtx_SET (next, gen_rtx_PLUS (Pmode, base, sum->parts[i])));
	base = next;
      }
  for (rtx part : sum->subtracted)
    {
      rtx next = gen_reg_rtx (Pmode);
      emit_insn (gen_rtx_SET (next, gen_rtx_MINUS (Pmode, base, part)));
      base = next;
    }
  return base;
}

/* Delete the definitions of registers that nothing uses any more, those that
   use others first.  */

static void
delete_unused (const address_sum *sum)
{
  for (rtx reg : sum->registers)
    {
      rtx_insn *def = only_definition (reg);
      if (def && DF_REG_USE_COUNT (REGNO (reg)) == 0)
	delete_insn (def);
    }
}

/* Let the plain load or store INSN of MEM have its offset in the address, with
   BASE.  If GCC has made the load narrower than the field, which libbpf would
   refuse, load all of it and take the low part.  */

static bool
attach_offset (rtx_insn *insn, rtx mem, rtx base, rtx offset)
{
  rtx address = gen_rtx_PLUS (Pmode, base, copy_rtx (offset));
  if (may_carry_p (mem, offset))
    return validate_change (insn, &XEXP (mem, 0), address, false);

  unsigned size = record_of (offset)->access_size;
  rtx set = PATTERN (insn);
  scalar_int_mode whole;
  if (SET_DEST (set) == mem || BYTES_BIG_ENDIAN || MEM_VOLATILE_P (mem)
      || !SCALAR_INT_MODE_P (GET_MODE (mem))
      || maybe_ge (GET_MODE_SIZE (GET_MODE (mem)), size)
      || !int_mode_for_size (size * BITS_PER_UNIT, 0).exists (&whole))
    return false;
  rtx value = gen_reg_rtx (whole);
  rtx field = adjust_address_nv (mem, whole, 0);
  field = replace_equiv_address_nv (field, address);
  rtx *where = SET_SRC (set) == mem ? &SET_SRC (set) : &XEXP (SET_SRC (set), 0);
  if (!validate_change (insn, where, gen_lowpart (GET_MODE (mem), value),
			false))
    return false;
  emit_insn_before (gen_rtx_SET (value, field), insn);
  return true;
}

/* If INSN is a plain load or store whose address has been computed from a
   relocated offset that it may carry, let it do so.  */

void
attach_record (rtx_insn *insn)
{
  rtx mem = plain_memory_operand (insn);
  if (!mem)
    return;
  if (rtx offset = relocated_offset (mem))
    {
      const record_info *info = record_of (offset);
      rtx address = XEXP (mem, 0);
      if (info && info->access_size && !may_carry_p (mem, offset))
	attach_offset (insn, mem, XEXP (address, XEXP (address, 0) == offset),
		       offset);
      return;
    }
  address_sum sum;
  sum.insn = insn;
  sum.offset = NULL_RTX;
  if (!split_sum (&sum, XEXP (mem, 0), 0) || !sum.offset)
    return;
  start_sequence ();
  rtx base = emit_base (&sum);
  rtx_insn *before = get_insns ();
  end_sequence ();
  if (!base || !attach_offset (insn, mem, base, sum.offset))
    return;
  rtx_insn *first = insn;
  /* A load of the whole field comes before INSN and uses BASE.  */
  if (relocated_offset (mem) == NULL_RTX)
    first = PREV_INSN (insn);
  for (const needed_copy &needed : sum.copies)
    emit_insn_before (gen_rtx_SET (needed.copy, needed.reg), needed.at);
  if (before)
    emit_insn_before (before, first);
  delete_unused (&sum);
}

} // namespace relocatable
