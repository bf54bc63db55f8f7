/* Addresses that an instruction can have, and libbpf patch.
   SPDX-License-Identifier: GPL-3.0-or-later

   Takes  instructions before registers are allocated.
   Gives  the same with a relocated offset in no address but that of a plain
	  load or store of the field's size.
   Never  touches an address without a relocated offset.

   GCC 16 takes a relocated value as the offset of any memory operand, as in

     (set (reg x) (mem (plus (reg t) (unspec ...))))

   but writes the record only for plain moves; and libbpf rewrites a load or
   store only if its size is that of the field.  Elsewhere, turn

     (... (mem (plus (reg t) (unspec ...))) ...)

   into:

     (set (reg r) (unspec ...))
     (set (reg a) (plus (reg t) (reg r)))
     (... (mem (reg a)) ...)  */

#include "gcc/gcc-headers.h"
#include "rtl/rtl.h"
#include "path/reasons.h"

namespace relocatable {

/* Take the relocated address of the memory operand MEM of INSN out into a
   register.  An atomic instruction has the same operand in several places, and
   is recognized only when all of them change.  Return REASON_RECORD_LOST if it
   is not recognized then, and stays as it is; else REASON_NONE.  */

reason
take_address_out (rtx_insn *insn, rtx mem)
{
  rtx offset = relocated_offset (mem);
  rtx address = XEXP (mem, 0);
  rtx base = XEXP (address, XEXP (address, 0) == offset);
  start_sequence ();
  rtx value = gen_reg_rtx (Pmode);
  emit_insn (gen_rtx_SET (value, copy_rtx (offset)));
  rtx sum = gen_reg_rtx (Pmode);
  emit_insn (gen_rtx_SET (sum, gen_rtx_PLUS (Pmode, base, value)));
  rtx_insn *before = get_insns ();
  end_sequence ();

  subrtx_ptr_iterator::array_type array;
  FOR_EACH_SUBRTX_PTR (iter, array, &PATTERN (insn), NONCONST)
  if (MEM_P (**iter) && rtx_equal_p (XEXP (**iter, 0), address))
    validate_change (insn, *iter, replace_equiv_address_nv (**iter, sum), true);
  if (!apply_change_group ())
    return REASON_RECORD_LOST;
  emit_insn_before (before, insn);
  return REASON_NONE;
}

/* A memory operand of INSN whose relocated address is not legal, or null.  */

static rtx
illegal_operand (rtx_insn *insn)
{
  subrtx_iterator::array_type array;
  FOR_EACH_SUBRTX (iter, array, PATTERN (insn), NONCONST)
  if (rtx offset = MEM_P (*iter) ? relocated_offset (*iter) : NULL_RTX)
    if (*iter != plain_memory_operand (insn)
	|| !may_carry_p (*iter, record_of (offset)))
      return const_cast<rtx> (*iter);
  return NULL_RTX;
}

/* Make the relocated addresses of INSN legal.  Return why one of them cannot
   be, or REASON_NONE.  */

static ATTRIBUTE_WARN_UNUSED_RESULT reason
legalize (rtx_insn *insn)
{
  while (rtx mem = illegal_operand (insn))
    if (reason why = take_address_out (insn, mem))
      return why;
  return REASON_NONE;
}

/* Make the relocated addresses of the current function legal.  */

void
legalize_addresses ()
{
  for (rtx_insn *insn = get_insns (); insn; insn = NEXT_INSN (insn))
    if (NONDEBUG_INSN_P (insn))
      if (legalize (insn) != REASON_NONE)
	note_unplaced (insn);
}

} // namespace relocatable
