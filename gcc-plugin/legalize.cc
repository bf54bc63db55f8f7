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

#include "btf-relocatable.h"

namespace relocatable {

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

/* Nonzero if INSN has a relocated value, or is a load or store that belongs to a
   record of which another function has computed the address.  */

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

/* Nonzero if the current function has such an instruction.  One without an access
   is compiled as without the plugin, faults and all.  */

static bool
function_concerned_p ()
{
  for (rtx_insn *insn = get_insns (); insn; insn = NEXT_INSN (insn))
    if (NONDEBUG_INSN_P (insn) && concerned_p (insn))
      return true;
  return false;
}

static const pass_data pass_data_legalize = {
  RTL_PASS,		      /* type */
  "btf_relocatable_legalize", /* name */
  OPTGROUP_NONE,	      /* optinfo_flags */
  TV_NONE,		      /* tv_id */
  PROP_rtl,		      /* properties_required */
  0,			      /* properties_provided */
  0,			      /* properties_destroyed */
  0,			      /* todo_flags_start */
  0,			      /* todo_flags_finish */
};

class pass_legalize : public rtl_opt_pass
{
public:
  pass_legalize (gcc::context *ctxt) : rtl_opt_pass (pass_data_legalize, ctxt)
  {
  }

  bool gate (function *) final override
  {
    return any_relocatable && TARGET_BPF_CORE;
  }

  unsigned int execute (function *) final override
  {
    if (!function_concerned_p ())
      return 0;
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
    return 0;
  }
};

void
legalize_init (const char *plugin_name)
{
  /* After the last pass before register allocation that combines
     instructions.  */
  struct register_pass_info info = { new pass_legalize (g), "ira", 1,
				     PASS_POS_INSERT_BEFORE };
  register_callback (plugin_name, PLUGIN_PASS_MANAGER_SETUP, NULL, &info);
}

} // namespace relocatable
