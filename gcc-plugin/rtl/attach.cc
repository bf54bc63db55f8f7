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

#include "gcc/gcc-headers.h"
#include "rtl/rtl.h"
#include "path/path.h"
#include "path/reasons.h"
#include "record/record.h"

namespace relocatable {

/* A load or store that belongs to a record.  */
struct owned_access
{
  rtx_insn *insn;
  rtx mem;
  /* The record's index, and what is known of it.  */
  int index;
  const record_info *info;
  /* The first byte of the field that MEM is.  */
  HOST_WIDE_INT position;
};

/* Set *A to the access of INSN to MEM; return false if it belongs to no record
   or may not carry it, also if there is no room for the offset in it.  */

static bool
find_owned_access (rtx_insn *insn, rtx mem, owned_access *a)
{
  a->insn = insn;
  a->mem = mem;
  a->position = 0;
  a->index = owner_of (mem, &a->position);
  a->info = a->index >= 0 ? find_record (a->index) : NULL;
  return (a->info && a->info->access_size
	  && local_offset (a->info->reference) <= 0x7fff);
}

/* Nonzero if a plain load or store of MEM may carry the record that it belongs
   to.  */

bool
owned_memory_p (rtx mem)
{
  owned_access a;
  return find_owned_access (NULL, mem, &a);
}

/* Nonzero if A may carry its record as it is.  Not if it extends the sign of an
   unsigned field, as "(s8) p->u8" does: libbpf would extend the sign of the
   target's wider field, for which there may be no instruction.  */

static bool
may_carry_as_is_p (const owned_access *a)
{
  return (may_carry_p (a->mem, a->info)
	  && (GET_CODE (SET_SRC (PATTERN (a->insn))) != SIGN_EXTEND
	      || !TYPE_UNSIGNED (TREE_TYPE (a->info->reference))));
}

/* Append "new register = REG - SUBTRAHEND" and return that register.  */

static rtx
emit_difference (rtx reg, rtx subtrahend)
{
  rtx difference = gen_reg_rtx (Pmode);
  emit_insn (gen_rtx_SET (difference, gen_rtx_MINUS (Pmode, reg, subtrahend)));
  return difference;
}

/* Append "new register = REG + BYTES", a constant, and return that register; or
   REG itself if BYTES is 0.  */

static rtx
emit_bytes_added (rtx reg, HOST_WIDE_INT bytes)
{
  if (bytes == 0)
    return reg;
  rtx sum = gen_reg_rtx (Pmode);
  emit_insn (gen_rtx_SET (sum, gen_rtx_PLUS (Pmode, reg, GEN_INT (bytes))));
  return sum;
}

/* The relocated offset of the record of A, as the back end makes it.  */

static rtx
offset_of_record (const owned_access *a)
{
  return gen_relocated_value (GEN_INT (local_offset (a->info->reference)),
			      a->index);
}

/* Append what computes the address of A without the offset, and return it.  It
   cannot be seen how the address has been made: take the offset off again.
   Turn:

     (set (reg x) (mem (reg a)))

   into:

     (set (reg r) (unspec ...))
     (set (reg b) (minus (reg a) (reg r)))
     (set (reg x) (mem (plus (reg b) (unspec ...))))  */

static rtx
emit_without_offset (const owned_access *a)
{
  rtx address = XEXP (a->mem, 0);
  HOST_WIDE_INT bytes = 0;
  if (GET_CODE (address) == PLUS && CONST_INT_P (XEXP (address, 1)))
    {
      bytes = INTVAL (XEXP (address, 1));
      address = XEXP (address, 0);
    }
  if (!REG_P (address))
    return NULL_RTX;
  rtx offset = gen_reg_rtx (Pmode);
  emit_insn (gen_rtx_SET (offset, offset_of_record (a)));
  return emit_bytes_added (emit_difference (address, offset), bytes);
}

/* Append what takes from WHOLE, a register that holds the field, the part that
   A reads, and return that.  */

static rtx
emit_part (const owned_access *a, rtx whole)
{
  HOST_WIDE_INT size = GET_MODE_SIZE (GET_MODE (a->mem)).to_constant ();
  HOST_WIDE_INT below = (BYTES_BIG_ENDIAN
			   ? a->info->access_size - size - a->position
			   : a->position);
  if (below > 0)
    {
      rtx shifted = gen_reg_rtx (Pmode);
      rtx count = GEN_INT (below * BITS_PER_UNIT);
      emit_insn (gen_rtx_SET (
	shifted, gen_rtx_LSHIFTRT (Pmode, gen_lowpart (Pmode, whole), count)));
      whole = shifted;
    }
  return gen_lowpart (GET_MODE (a->mem), whole);
}

/* GCC has made the load A narrower than the field, which libbpf would refuse,
   or put an extension of the sign into it.  Append a load of all of the field
   at ADDRESS, and let A take its part of that.  Return false if A has to stay
   as it is.  */

static bool
load_whole (const owned_access *a, rtx address)
{
  rtx set = PATTERN (a->insn);
  scalar_int_mode mode;
  bool narrower = maybe_ne (GET_MODE_SIZE (GET_MODE (a->mem)),
			    a->info->access_size);
  if (SET_DEST (set) == a->mem || (narrower && MEM_VOLATILE_P (a->mem))
      || !SCALAR_INT_MODE_P (GET_MODE (a->mem))
      || maybe_gt (a->position + GET_MODE_SIZE (GET_MODE (a->mem)),
		   a->info->access_size)
      || !int_mode_for_size (a->info->access_size * BITS_PER_UNIT, 0)
	    .exists (&mode))
    return false;
  rtx field = adjust_address_nv (a->mem, mode, -a->position);
  rtx whole = gen_reg_rtx (mode);
  emit_insn (gen_rtx_SET (whole, replace_equiv_address_nv (field, address)));
  /* Or IRA would put the load back into its one use.  */
  whole = emit_opaque_copy (whole, a->info->where);
  rtx *where = SET_SRC (set) == a->mem ? &SET_SRC (set)
				       : &XEXP (SET_SRC (set), 0);
  return validate_change (a->insn, where, emit_part (a, whole), false);
}

/* Let A be at BASE, the address of what the field is in, plus OFFSET.  */

static bool
move_access (const owned_access *a, rtx base, rtx offset)
{
  rtx address = gen_rtx_PLUS (Pmode, base, copy_rtx (offset));
  if (may_carry_as_is_p (a))
    return validate_change (a->insn, &XEXP (a->mem, 0), address, false);
  return load_whole (a, address);
}

/* Note in the dump that HOW is why the address of A is not split.  */

static void
dump_unsplit (const owned_access *a, sum_result how)
{
  if (dump_file)
    fprintf (dump_file, "insn %d: record %d: %s; it is subtracted again\n",
	     INSN_UID (a->insn), a->index,
	     how == SUM_NO_OFFSET ? "its offset is not seen in the address"
				  : "a part of the address is lost");
}

/* Append what computes the address of A without its offset, by the sum SUM
   if the address is one, and return it, or null.  Where the address is not seen
   to be such a sum it is longer: the dump says why.  */

static rtx
emit_address_of_record (const owned_access *a, address_sum *sum)
{
  rtx base = NULL_RTX;
  if (rtx offset = relocated_offset (a->mem))
    {
      rtx address = XEXP (a->mem, 0);
      base = XEXP (address, XEXP (address, 0) == offset);
    }
  else
    {
      sum_result how = split_address (sum);
      if (how == SUM_SPLIT)
	base = emit_base (sum);
      else
	dump_unsplit (a, how);
    }
  if (!base)
    base = emit_without_offset (a);
  return base ? emit_bytes_added (base, -a->position) : NULL_RTX;
}

/* What is known of the record that ACCESS belongs to, if it does not carry it
   or is not one that libbpf can make wider; else null.  */

const record_info *
lacking_record (const plain_access *access)
{
  owned_access a;
  if (!find_owned_access (access->insn, access->mem, &a))
    return NULL;
  return (access->index == a.index && may_carry_as_is_p (&a) ? NULL : a.info);
}

/* If ACCESS belongs to a record and does not carry it, let it do so.  Return
   REASON_RECORD_LOST if that cannot be, and ACCESS stays without; else
   REASON_NONE.  */

static ATTRIBUTE_WARN_UNUSED_RESULT reason
attach_record (const plain_access *access)
{
  owned_access a;
  if (!find_owned_access (access->insn, access->mem, &a))
    return REASON_NONE;
  if (access->offset && access->index != a.index)
    {
      /* A part of the address that is not the field's offset: the size of an
	 element.  */
      if (reason why = take_address_out (a.insn, a.mem))
	return why;
      a.mem = plain_memory_operand (a.insn);
    }
  else if (access->offset && may_carry_as_is_p (&a))
    return REASON_NONE;
  address_sum sum;
  sum.insn = a.insn;
  sum.index = a.index;
  start_sequence ();
  rtx base = emit_address_of_record (&a, &sum);
  bool done = base && move_access (&a, base, offset_of_record (&a));
  rtx_insn *before = get_insns ();
  end_sequence ();
  if (!done)
    return REASON_RECORD_LOST;
  emit_copies (&sum);
  if (before)
    emit_insn_before (before, a.insn);
  delete_unused (&sum);
  return REASON_NONE;
}

/* Let each plain load and store of the current function carry the record that
   it belongs to.  */

void
attach_records ()
{
  auto_vec<plain_access> accesses;
  find_plain_accesses (&accesses);
  for (const plain_access &access : accesses)
    if (attach_record (&access) != REASON_NONE)
      note_unplaced (access.insn);
}

} // namespace relocatable
