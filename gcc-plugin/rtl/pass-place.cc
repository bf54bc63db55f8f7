/* No record on an instruction that cannot carry it, and none lost.
   SPDX-License-Identifier: GPL-3.0-or-later

   Takes  a function's instructions (RTL) before registers are allocated.
   Gives  the same with every relocated value where the back end writes its
	  record and libbpf accepts it.
   Never  moves a record to another place of the source.

   Each stage is a file that goes through the function's instructions by
   itself; this one has the order.  */

#include "gcc/gcc-headers.h"
#include "rtl/rtl.h"

namespace relocatable {

/* Before registers are allocated a move to memory may be of memory, or of a
   constant that no store has room for, such as an address.  If INSN is one, let
   it store a register that a new instruction before it sets.  */

static void
split_move (rtx_insn *insn)
{
  rtx set = PATTERN (insn);
  if (GET_CODE (set) != SET || !MEM_P (SET_DEST (set)))
    return;
  rtx source = SET_SRC (set);
  if (CONST_INT_P (source)
      || !(MEM_P (source) || CONSTANT_P (source) || relocated_value_p (source)))
    return;
  rtx value = gen_reg_rtx (GET_MODE (SET_DEST (set)));
  if (validate_change (insn, &SET_SRC (set), value, false))
    emit_insn_before (gen_rtx_SET (value, source), insn);
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

/* Put the relocated offsets of the current function where they belong.  */

void
place_function (function *)
{
  if (!function_concerned_p (true))
    return;
  use_registers_for_asm ();
  for (rtx_insn *insn = get_insns (); insn; insn = NEXT_INSN (insn))
    if (NONDEBUG_INSN_P (insn))
      {
	split_move (insn);
	constrain_compare_and_swap (insn);
      }
  df_analyze ();
  attach_records ();
  /* An element's record on what has none.  */
  attach_first_elements ();
  /* What is left.  */
  legalize_addresses ();
  /* After all that makes a plain load or store of another instruction, and
     gives it a record.  */
  extend_values ();
}

} // namespace relocatable
