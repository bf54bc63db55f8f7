/* The address of a load or store as a sum of which one part is a relocated
   offset.
   SPDX-License-Identifier: GPL-3.0-or-later

   Takes  an address in RTL before registers are allocated.
   Gives  its parts, and instructions that add them without the offset.
   Never  adds anything up elsewhere than where the access is.

   GCC is free in the order of additions, and computes where it likes.  For

     (set (reg r) (unspec [VALUE INDEX] UNSPEC_CORE_RELOC))
     (set (reg s) (plus (reg r) (reg i)))
     (set (reg a) (plus (reg t) (reg s)))

   and the address (reg a), the parts are i and t.  */

#include "gcc/gcc-headers.h"
#include "rtl/rtl.h"

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

/* What the only instruction that sets the register REG sets it to, or null.  */

rtx
only_value (rtx reg)
{
  rtx_insn *def = only_definition (reg);
  rtx set = def ? single_set (def) : NULL_RTX;
  return set && SET_DEST (set) == reg ? SET_SRC (set) : NULL_RTX;
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

/* Nonzero if X is a register that holds SUM's offset, and only that.  */

static bool
offset_register_p (const address_sum *sum, rtx x)
{
  rtx value = only_value (x);
  return value && relocated_value_p (value) && index_of (value) == sum->index;
}

static bool split_sum (address_sum *, rtx, unsigned);

/* What has at the access the value that PART, an operand of DEF, has there:
   PART itself, or a copy of it; or null.  */

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
  if (!sum->found && offset_register_p (sum, part))
    {
      sum->found = true;
      sum->registers.safe_push (part);
      return true;
    }
  /* A part is split only to get at the offset in it; else, what it has added
     goes again.  */
  unsigned parts = sum->parts.length ();
  unsigned subtracted = sum->subtracted.length ();
  unsigned registers = sum->registers.length ();
  unsigned copies = sum->copies.length ();
  bool found = sum->found;
  if (split_sum (sum, part, depth + 1) && sum->found != found)
    return true;
  sum->parts.truncate (parts);
  sum->subtracted.truncate (subtracted);
  sum->registers.truncate (registers);
  sum->copies.truncate (copies);
  sum->found = found;
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
  rtx value = only_value (reg);
  if (!value || (GET_CODE (value) != PLUS && GET_CODE (value) != MINUS))
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

/* Set SUM's parts to those of its access's address.  Return false if the offset
   is not seen to be one of them.  */

bool
split_address (address_sum *sum)
{
  rtx address = XEXP (plain_memory_operand (sum->insn), 0);
  sum->found = false;
  if (GET_CODE (address) == PLUS && CONST_INT_P (XEXP (address, 1)))
    {
      sum->parts.safe_push (XEXP (address, 1));
      address = XEXP (address, 0);
    }
  return split_sum (sum, address, 0) && sum->found;
}

/* Append what computes the sum of SUM's parts but for the offset, and return
   the register that holds it, or null if no part is one.  */

rtx
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

/* Insert before the instructions concerned the copies of registers that SUM's
   parts need to have their values at the access.  */

void
emit_copies (const address_sum *sum)
{
  for (const needed_copy &needed : sum->copies)
    emit_insn_before (gen_rtx_SET (needed.copy, needed.reg), needed.at);
}

/* Delete the definitions of registers that nothing uses any more, those that
   use others first.  */

void
delete_unused (const address_sum *sum)
{
  for (rtx reg : sum->registers)
    {
      rtx_insn *def = only_definition (reg);
      if (def && DF_REG_USE_COUNT (REGNO (reg)) == 0)
	delete_insn (def);
    }
}

} // namespace relocatable
