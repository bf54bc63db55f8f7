/* No record on an instruction that cannot carry it, and none lost.
   SPDX-License-Identifier: GPL-3.0-or-later

   Takes  a function's instructions (RTL) before registers are allocated.
   Gives  the same with every relocated value where the back end writes its
	  record and libbpf accepts it.
   Never  moves a record to another place of the source.

   In RTL a relocated value is (unspec [VALUE INDEX] UNSPEC_CORE_RELOC).  GCC
   16 takes it as the offset of any memory operand, as in

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
#include "marks/marks.h"
#include "record/record.h"

namespace relocatable {

/* A memory operand of INSN whose relocated address is not legal, or null.  */

static rtx
illegal_operand (rtx_insn *insn)
{
  rtx plain = plain_memory_operand (insn);
  subrtx_iterator::array_type array;
  FOR_EACH_SUBRTX (iter, array, PATTERN (insn), NONCONST)
  if (relocated_offset (*iter)
      && !(*iter == plain && may_carry_p (plain, relocated_offset (plain))))
    return const_cast<rtx> (*iter);
  return NULL_RTX;
}

/* Make the relocated addresses of INSN legal.  What does not change is left to
   verify.  */

static void
legalize (rtx_insn *insn)
{
  rtx last = NULL_RTX;
  for (rtx mem = illegal_operand (insn); mem && mem != last;
       mem = illegal_operand (insn))
    {
      take_address_out (insn, mem);
      last = mem;
    }
}

/* Before registers are allocated a move to memory may be of memory, or of a
   constant that no store has room for, such as an address.  If INSN is one, let
   it store a register that a new instruction before it sets, and return that;
   else null.  */

static rtx_insn *
split_move (rtx_insn *insn)
{
  rtx set = PATTERN (insn);
  if (GET_CODE (set) != SET || !MEM_P (SET_DEST (set)))
    return NULL;
  rtx source = SET_SRC (set);
  if (!MEM_P (source) && !relocated_value_p (source)
      && (!CONSTANT_P (source) || CONST_INT_P (source)))
    return NULL;
  rtx value = gen_reg_rtx (GET_MODE (SET_DEST (set)));
  if (!validate_change (insn, &SET_SRC (set), value, false))
    return NULL;
  return emit_insn_before (gen_rtx_SET (value, source), insn);
}

/* GCC's pattern for compare-and-exchange has no constraints for the expected
   value, which it does not use, and the new one: register allocation may put
   memory there, a relocated field among others, which is no BPF instruction.
   If INSN is one, let it have the same register for the expected value as for
   the result, and a hard one for the new value.  */

static void
constrain_compare_and_swap (rtx_insn *insn)
{
  rtx set = PATTERN (insn);
  if (GET_CODE (set) != SET || GET_CODE (SET_SRC (set)) != UNSPEC_VOLATILE
      || XINT (SET_SRC (set), 1) != UNSPEC_ACMP)
    return;
  rtx source = SET_SRC (set);
  rtx value = XVECEXP (source, 0, 3);
  rtx reg = gen_rtx_REG (GET_MODE (value), BPF_R5);
  validate_change (insn, &XVECEXP (source, 0, 2), copy_rtx (SET_DEST (set)),
		   true);
  validate_change (insn, &XVECEXP (source, 0, 3), reg, true);
  if (apply_change_group ())
    emit_insn_before (gen_rtx_SET (reg, value), insn);
}

/* Put the relocated offsets of INSN where they belong.  */

static void
place_records (rtx_insn *insn)
{
  constrain_compare_and_swap (insn);
  attach_record (insn);
  attach_first_element (insn);
  legalize (insn);
  extend_stored_value (insn);
  normalize_bool (insn);
  mend_zero_extension (insn);
  extend_passed_value (insn);
}

/* Nonzero if INSN has a relocated value, or is a load or store that belongs to
   a record of which another function has computed the address.  */

static bool
concerned_p (rtx_insn *insn)
{
  HOST_WIDE_INT position;
  subrtx_iterator::array_type array;
  FOR_EACH_SUBRTX (iter, array, PATTERN (insn), NONCONST)
  if (relocated_value_p (*iter)
      || (MEM_P (*iter) && owner_of (*iter, &position) >= 0))
    return true;
  return false;
}

/* Nonzero if the current function has an instruction that is concerned.  A
   function without an access is compiled as without the plugin, faults and
   all.  */

static bool
function_concerned_p ()
{
  for (rtx_insn *insn = get_insns (); insn; insn = NEXT_INSN (insn))
    if (NONDEBUG_INSN_P (insn) && concerned_p (insn))
      return true;
  return false;
}

/* Put the relocated offsets of the current function where they belong.  */

void
place_function (function *)
{
  if (!function_concerned_p ())
    return;
  use_registers_for_asm ();
  df_analyze ();
  rtx_insn *next;
  for (rtx_insn *insn = get_insns (); insn; insn = next)
    {
      next = NEXT_INSN (insn);
      if (!NONDEBUG_INSN_P (insn))
	continue;
      if (rtx_insn *move = split_move (insn))
	place_records (move);
      place_records (insn);
    }
}

} // namespace relocatable
