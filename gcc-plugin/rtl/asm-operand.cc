/* Operands of asm that may be in memory or in a register.
   SPDX-License-Identifier: GPL-3.0-or-later

   Takes  an asm before registers are allocated.
   Gives  the same with a register for each operand that belongs to a record and
	  may be in one; it is loaded before the asm and stored after it.
   Never  touches an operand that has to be in memory: what the asm does with
	  that is the source's business, and pass-place.cc takes its address
	  out.

   With the constraints "+rm", "g" and the like it is register allocation that
   chooses.  It takes a register at last where "+rm" has become the output "=rm"
   and the input "0", which must be in the same place and have two addresses;
   and the loads and stores that it makes then are too late to carry a record.
   Turn:

     (set (mem:SI (reg a)) (asm_operands "..." "=rm" [(mem:SI (reg b))] ["0"]))

   into:

     (set (reg:SI i) (mem:SI (reg b)))
     (set (reg:SI c) (asm_operands "" "=r" [(reg:SI i)] ["0"]))
     (set (reg:SI o) (asm_operands "..." "=rm" [(reg:SI c)] ["0"]))
     (set (reg:SI p) (asm_operands "" "=r" [(reg:SI o)] ["0"]))
     (set (mem:SI (reg a)) (reg:SI p))

   of which GCC would put the memory back into the asm if it saw that c and o
   are the same as what is there.  */

#include "gcc/gcc-headers.h"
#include "rtl/rtl.h"

namespace relocatable {

/* Nonzero if the constraints of operand OPERAND of the asm that has been
   extracted last have a register among what they accept.  An input may have to
   be where an output is, whose constraints count then.  */

static bool
register_accepted_p (int operand)
{
  for (int i = 0; i < recog_data.n_alternatives; i++)
    {
      const operand_alternative *alternative
	= &recog_op_alt[i * recog_data.n_operands];
      int matched = alternative[operand].matches;
      if (alternative[matched >= 0 ? matched : operand].cl != NO_REGS)
	return true;
    }
  return false;
}

/* Append a load of MEM, an input, and return the register that the asm has
   instead.  */

static rtx
emit_load (rtx mem, location_t loc)
{
  rtx value = gen_reg_rtx (GET_MODE (mem));
  emit_insn (gen_rtx_SET (value, mem));
  return emit_opaque_copy (value, loc);
}

/* Append a store to MEM, an output, and return the register that the asm has
   instead.  */

static rtx
emit_store (rtx mem, location_t loc)
{
  rtx value = gen_reg_rtx (GET_MODE (mem));
  emit_insn (gen_rtx_SET (mem, emit_opaque_copy (value, loc)));
  return value;
}

/* Append the loads of what the asm INSN reads if OUTPUTS is false, and the
   stores of what it writes if that is true, and have INSN's operands
   changed.  */

static void
emit_moves (rtx_insn *insn, bool outputs)
{
  for (int i = 0; i < recog_data.n_operands; i++)
    {
      rtx mem = recog_data.operand[i];
      if (!MEM_P (mem) || !owned_memory_p (mem) || !register_accepted_p (i)
	  || (recog_data.operand_type[i] == OP_OUT) != outputs)
	continue;
      rtx value = (outputs ? emit_store : emit_load) (mem,
						      INSN_LOCATION (insn));
      validate_change (insn, recog_data.operand_loc[i], value, true);
    }
}

/* Put the instructions from FIRST to LAST on each way out of the asm INSN,
   which has labels.  */

static void
insert_on_edges (rtx_insn *first, rtx_insn *last, rtx_insn *insn)
{
  edge e;
  edge_iterator ei;
  FOR_EACH_EDGE (e, ei, BLOCK_FOR_INSN (insn)->succs)
  {
    start_sequence ();
    duplicate_insn_chain (first, last, NULL, NULL);
    rtx_insn *copy = get_insns ();
    end_sequence ();
    insert_insn_on_edge (copy, e);
  }
}

/* If INSN is an asm, give it registers for what belongs to a record.  */

static void
use_registers (rtx_insn *insn)
{
  if (asm_noperands (PATTERN (insn)) <= 0)
    return;
  extract_insn (insn);
  preprocess_constraints (insn);
  start_sequence ();
  emit_moves (insn, false);
  rtx_insn *before = get_insns ();
  end_sequence ();
  start_sequence ();
  emit_moves (insn, true);
  rtx_insn *after = get_insns ();
  rtx_insn *last = get_last_insn ();
  end_sequence ();
  /* What does not change is left to verify.  */
  if (!apply_change_group ())
    return;
  if (before)
    emit_insn_before (before, insn);
  if (after && JUMP_P (insn))
    insert_on_edges (after, last, insn);
  else if (after)
    emit_insn_after (after, insn);
}

/* Give each asm of the function registers for what belongs to a record.  */

void
use_registers_for_asm ()
{
  if (!crtl->has_asm_statement)
    return;
  rtx_insn *next;
  for (rtx_insn *insn = get_insns (); insn; insn = next)
    {
      next = NEXT_INSN (insn);
      if (NONDEBUG_INSN_P (insn))
	use_registers (insn);
    }
  commit_edge_insertions ();
}

} // namespace relocatable
