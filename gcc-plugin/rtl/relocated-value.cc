/* What is a relocated value in RTL, and which instruction may carry its record?
   SPDX-License-Identifier: GPL-3.0-or-later

   Takes  expressions and instructions before registers are allocated, and
	  after.
   Gives  the words in which the passes over RTL ask about them, and the
	  sequence and the line of the dump that several of them make.
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

/* The number that the record INDEX stands for, VALUE in the layout compiled
   against, as the back end writes it in RTL.  */

rtx
gen_relocated_value (rtx value, int index)
{
  return gen_rtx_UNSPEC (Pmode, gen_rtvec (2, value, GEN_INT (index)),
			 UNSPEC_CORE_RELOC);
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

/* Nonzero if a load or store of MEM may carry the record INFO, or one of which
   nothing is known.  */

bool
may_carry_p (const_rtx mem, const record_info *info)
{
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

/* Set *ACCESS to what INSN is if that is a plain load or store; return false if
   it is none.  */

static bool
plain_access_p (rtx_insn *insn, plain_access *access)
{
  access->insn = insn;
  access->mem = plain_memory_operand (insn);
  access->offset = access->mem ? relocated_offset (access->mem) : NULL_RTX;
  access->index = access->offset ? index_of (access->offset) : -1;
  access->info = access->offset ? record_of (access->offset) : NULL;
  return access->mem;
}

/* Append to ACCESSES the plain loads and stores of the current function, in
   their order.  */

void
find_plain_accesses (vec<plain_access> *accesses)
{
  plain_access access;
  for (rtx_insn *insn = get_insns (); insn; insn = NEXT_INSN (insn))
    if (NONDEBUG_INSN_P (insn) && plain_access_p (insn, &access))
      accesses->safe_push (access);
}

/* The relocated value of which the back end writes the record when it writes
   INSN, or null.  */

static const_rtx
written_value (const rtx_insn *insn)
{
  rtx set = PATTERN (insn);
  if (GET_CODE (set) == SET && REG_P (SET_DEST (set))
      && relocated_value_p (SET_SRC (set)))
    return SET_SRC (set);
  rtx plain = plain_memory_operand (insn);
  return plain ? relocated_offset (plain) : NULL_RTX;
}

/* Append to VALUES the relocated values in the instructions of the current
   function, in their order.  */

void
find_values (vec<found_value> *values)
{
  for (rtx_insn *insn = get_insns (); insn; insn = NEXT_INSN (insn))
    if (NONDEBUG_INSN_P (insn))
      {
	subrtx_iterator::array_type array;
	FOR_EACH_SUBRTX (iter, array, PATTERN (insn), NONCONST)
	if (relocated_value_p (*iter))
	  values->safe_push (
	    { record_of (*iter), *iter == written_value (insn) });
      }
}

/* Nonzero if INSN has a relocated value or, where OWNED, an operand in memory
   that belongs to a record of which another function has computed the
   address.  */

static bool
concerned_p (const rtx_insn *insn, bool owned)
{
  HOST_WIDE_INT position;
  subrtx_iterator::array_type array;
  FOR_EACH_SUBRTX (iter, array, PATTERN (insn), NONCONST)
  if (relocated_value_p (*iter)
      || (owned && MEM_P (*iter) && owner_of (*iter, &position) >= 0))
    return true;
  return false;
}

/* Nonzero if an instruction of the current function has a relocated value or,
   where OWNED, is a load or store that belongs to a record of which another
   function has computed the address.  A function without such is compiled as
   without the plugin, faults and all.  */

bool
function_concerned_p (bool owned)
{
  for (rtx_insn *insn = get_insns (); insn; insn = NEXT_INSN (insn))
    if (NONDEBUG_INSN_P (insn) && concerned_p (insn, owned))
      return true;
  return false;
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

/* INSN has to stay as it is: say so in the dump.  That is no error yet: INSN
   may go with what is dead, and pass-verify.cc reports what is still there at
   the end, once for each record.  */

void
note_unplaced (const rtx_insn *insn)
{
  if (dump_file)
    fprintf (dump_file, "insn %d: a record has no place in it\n",
	     INSN_UID (insn));
}

} // namespace relocatable
