/* What is a relocated value in RTL, and which instruction may carry its record?
   SPDX-License-Identifier: GPL-3.0-or-later

   Takes  expressions and instructions before registers are allocated, and
	  after.
   Gives  the words in which the passes over RTL ask about them, and the two
	  small sequences that several of them make.
   Never  decides what becomes of an instruction.

   In RTL the value of a record is

     (unspec [VALUE INDEX] UNSPEC_CORE_RELOC)

   with VALUE that of the layout compiled against, and INDEX the record's in the
   back end's table.  */

#include "gcc/gcc-headers.h"
#include "rtl/rtl.h"
#include "record/record.h"

namespace relocatable {

/* Nonzero if X is a number that a record stands for, as the back end writes it
   in RTL.  */

bool
relocated_value_p (const_rtx x)
{
  return GET_CODE (x) == UNSPEC && XINT (x, 1) == UNSPEC_CORE_RELOC;
}

/* The index of the record of the relocated value X.  */

int
index_of (const_rtx x)
{
  return INTVAL (XVECEXP (x, 0, 1));
}

/* What is known of the record of the relocated value X; null for one that the
   back end has made by itself.  */

const record_info *
record_of (const_rtx x)
{
  return find_record (index_of (x));
}

/* The relocated offset in the address of the memory operand MEM, or null.  */

rtx
relocated_offset (const_rtx mem)
{
  if (!MEM_P (mem) || GET_CODE (XEXP (mem, 0)) != PLUS)
    return NULL_RTX;
  for (unsigned i = 0; i < 2; i++)
    if (relocated_value_p (XEXP (XEXP (mem, 0), i)))
      return XEXP (XEXP (mem, 0), i);
  return NULL_RTX;
}

/* Nonzero if a load or store of MEM may carry the record of OFFSET.  */

bool
may_carry_p (const_rtx mem, const_rtx offset)
{
  const record_info *info = record_of (offset);
  return (!info
	  || known_eq (GET_MODE_SIZE (GET_MODE (mem)), info->access_size));
}

/* The memory operand of INSN if it is a plain load or store, for which the
   back end writes the record of the address; or null.  An asm with one output
   in memory is a SET too, and so are some atomic instructions.  */

rtx
plain_memory_operand (const rtx_insn *insn)
{
  rtx set = PATTERN (insn);
  if (GET_CODE (set) != SET)
    return NULL_RTX;
  rtx source = SET_SRC (set);
  if (MEM_P (SET_DEST (set)))
    return (REG_P (source) || SUBREG_P (source) || CONST_INT_P (source)
	      ? SET_DEST (set)
	      : NULL_RTX);
  if (GET_CODE (source) == ZERO_EXTEND || GET_CODE (source) == SIGN_EXTEND)
    source = XEXP (source, 0);
  return MEM_P (source) ? source : NULL_RTX;
}

/* Take the relocated address of the memory operand MEM of INSN out into a
   register.  An atomic instruction has the same operand in several places, and
   is recognized only when all of them change.  */

void
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
  if (apply_change_group ())
    emit_insn_before (before, insn);
}

/* Append an empty asm that passes VALUE, a register, through, and return its
   result, of which GCC knows nothing.  */

rtx
emit_opaque_copy (rtx value, location_t loc)
{
  machine_mode mode = GET_MODE (value);
  rtx copy = gen_reg_rtx (mode);
  rtx pass = gen_rtx_ASM_OPERANDS (mode, ggc_strdup (""), "=r", 0,
				   gen_rtvec (1, value),
				   gen_rtvec (1, gen_rtx_ASM_INPUT (mode, "0")),
				   rtvec_alloc (0), loc);
  emit_insn (gen_rtx_SET (copy, pass));
  return copy;
}

} // namespace relocatable
