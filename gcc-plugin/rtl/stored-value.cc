/* Values that a store may store more of.
   SPDX-License-Identifier: GPL-3.0-or-later

   Takes  a plain store with a record, before registers are allocated.
   Gives  the same with a value that is extended to 64 bits.
   Never  touches a store without a record, or one of a signed field, which
	  libbpf does not make wider.

   libbpf makes a store as wide as the target's field: "*(u32 *) (r1 + 4) = r2"
   becomes "*(u64 *) (r1 + 8) = r2", which stores all of r2.  GCC has cared for
   its low half alone.  */

#include "gcc/gcc-headers.h"
#include "rtl/rtl.h"
#include "record/record.h"

namespace relocatable {

/* Append the low part of VALUE, in MODE, extended to 64 bits, and return
   it.  */

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

/* Where libbpf makes a store wider, it stores more of the register than GCC has
   cared for.  If ACCESS is a store with the record of an unsigned field of less
   than 64 bits, let it store a value that is extended to 64 bits.  Turn:

     (set (mem:SI (plus (reg t) (unspec ...))) (reg:SI x))

   into:

     (set (reg:DI e) (zero_extend:DI (reg:SI x)))
     (set (reg:DI o) (asm_operands:DI "" (reg:DI e)))
     (set (mem:SI ...) (subreg:SI (reg:DI o)))

   of which GCC would undo the extension if it saw that the store has no need
   for it.  */

static void
extend_stored_value (const plain_access *access)
{
  rtx_insn *insn = access->insn;
  rtx set = PATTERN (insn);
  const record_info *info = access->info;
  machine_mode mode = GET_MODE (access->mem);
  if (!info || SET_DEST (set) != access->mem || mode == Pmode
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

/* Nonzero if MEM is the byte of a _Bool whose value GIMPLE compares with 0.  */

static bool
opaque_bool_p (const_rtx mem)
{
  const_tree expr = MEM_EXPR (mem);
  return expr && TREE_CODE (TREE_TYPE (expr)) != BOOLEAN_TYPE;
}

/* If ACCESS is a load with the record of a _Bool, let it read all of what
   the target has there, and what it sets be 0 or 1.  Most reads of a _Bool are
   none, for replace.cc has said so in GIMPLE; it is one where GCC extends a
   volatile byte by itself, and in first-element.cc, where the source reads by a
   pointer.  Turn:

     (set (reg:QI x) (mem:QI (plus (reg t) (unspec ...))))

   into:

     (set (reg:DI w) (zero_extend:DI (mem:QI ...)))
     (set (reg:DI n) (neg:DI (reg:DI w)))
     (set (reg:DI o) (ior:DI (reg:DI n) (reg:DI w)))
     (set (reg:DI b) (lshiftrt:DI (reg:DI o) (const_int 63)))
     (set (reg:QI x) (subreg:QI (reg:DI b)))  */

static void
normalize_bool (const plain_access *access)
{
  rtx_insn *insn = access->insn;
  rtx set = PATTERN (insn);
  rtx mem = access->mem;
  const record_info *info = access->info;
  if (!info || SET_DEST (set) == mem || GET_MODE (mem) != QImode
      || TREE_CODE (TREE_TYPE (info->reference)) != BOOLEAN_TYPE
      || (SET_SRC (set) != mem && opaque_bool_p (mem)))
    return;
  machine_mode mode = GET_MODE (SET_DEST (set));
  start_sequence ();
  rtx wide = gen_reg_rtx (Pmode), negative = gen_reg_rtx (Pmode);
  rtx either = gen_reg_rtx (Pmode), bit = gen_reg_rtx (Pmode);
  emit_insn (gen_rtx_SET (wide, gen_rtx_ZERO_EXTEND (Pmode, mem)));
  emit_insn (gen_rtx_SET (negative, gen_rtx_NEG (Pmode, wide)));
  emit_insn (gen_rtx_SET (either, gen_rtx_IOR (Pmode, negative, wide)));
  emit_insn (gen_rtx_SET (bit, gen_rtx_LSHIFTRT (Pmode, either, GEN_INT (63))));
  rtx_insn *before = get_insns ();
  end_sequence ();
  if (validate_change (insn, &SET_SRC (set),
		       mode == Pmode ? bit : gen_lowpart (mode, bit), false))
    emit_insn_before (before, insn);
}

/* GCC 14, and all without 32-bit operations, write an extension of 32 bits from
   a register as a move of 64.  If INSN is one, let it shift instead: what is
   relocated gives new places to such extensions, as of a difference or of the
   half of a field.  */

static void
mend_zero_extension (rtx_insn *insn)
{
  rtx set = PATTERN (insn);
  if (MOVE_EXTENDS_SI || GET_CODE (set) != SET
      || GET_CODE (SET_SRC (set)) != ZERO_EXTEND)
    return;
  rtx value = XEXP (SET_SRC (set), 0);
  if (GET_MODE (value) != SImode || !(REG_P (value) || SUBREG_P (value)))
    return;
  rtx shifted = gen_reg_rtx (Pmode);
  rtx down = gen_rtx_LSHIFTRT (Pmode, shifted, GEN_INT (32));
  if (validate_change (insn, &SET_SRC (set), down, false))
    emit_insn_before (
      gen_rtx_SET (shifted, gen_rtx_ASHIFT (Pmode, gen_lowpart (Pmode, value),
					    GEN_INT (32))),
      insn);
}

/* GCC 14, and all without 32-bit operations, extend a value of 32 bits in the
   function that it is passed to, by a move of 64; and that function is compiled
   as without the plugin where it has no access itself.  So extend what INSN
   passes as an argument or returns.  Turn:

     (set (reg:SI 1 %r1) (reg:SI x))

   into:

     (set (reg:DI shifted) (ashift:DI (subreg:DI (reg:SI x)) (const_int 32)))
     (set (reg:DI e) (lshiftrt:DI (reg:DI shifted) (const_int 32)))
     (set (reg:SI 1 %r1) (subreg:SI (reg:DI e)))  */

static void
extend_passed_value (rtx_insn *insn)
{
  rtx set = PATTERN (insn);
  /* A call sets the register that its result is in.  */
  if (MOVE_EXTENDS_SI || !NONJUMP_INSN_P (insn) || GET_CODE (set) != SET
      || !REG_P (SET_DEST (set)) || !HARD_REGISTER_P (SET_DEST (set))
      || GET_MODE (SET_DEST (set)) != SImode || CONSTANT_P (SET_SRC (set)))
    return;
  start_sequence ();
  rtx value = gen_reg_rtx (SImode);
  emit_insn (gen_rtx_SET (value, SET_SRC (set)));
  rtx extended = emit_zero_extension (value, SImode);
  rtx_insn *before = get_insns ();
  end_sequence ();
  if (validate_change (insn, &SET_SRC (set), gen_lowpart (SImode, extended),
		       false))
    emit_insn_before (before, insn);
}

/* Extend the values of the current function that have to be.  */

void
extend_values ()
{
  auto_vec<plain_access> accesses;
  find_plain_accesses (&accesses);
  for (const plain_access &access : accesses)
    {
      extend_stored_value (&access);
      normalize_bool (&access);
    }
  for (rtx_insn *insn = get_insns (); insn; insn = NEXT_INSN (insn))
    if (NONDEBUG_INSN_P (insn))
      {
	mend_zero_extension (insn);
	extend_passed_value (insn);
      }
}

} // namespace relocatable
