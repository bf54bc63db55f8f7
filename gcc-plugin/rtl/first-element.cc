/* Records on loads and stores at the very address of an array.
   SPDX-License-Identifier: GPL-3.0-or-later

   Takes  a plain load or store before registers are allocated.
   Gives  the same with a record of its own, for the array's first element, if
	  its address is that of a relocatable record's array and nothing else.
   Never  touches one of another type than an element's, such as a part of a
	  memcpy, and no other element: those are a constant away, in the
	  layout compiled against.

   An array decays to its address, which one instruction computes for all its
   uses, and the record is there: libbpf knows where the array is, and not that
   somebody takes its elements for those of this layout.  With a record on the
   access it makes that as wide as the target's element, or poisons it where
   that would need a sign.  clang does so too; the kernel's core_reloc suite
   wants the failure.  Turn, for "int *a = s->array; x = a[0]":

     (set (reg r) (unspec [VALUE INDEX] UNSPEC_CORE_RELOC))	S 0:1
     (set (reg a) (plus (reg s) (reg r)))
     (set (reg x) (mem (reg a)))

   into:

     (set (reg x) (mem (plus (reg s) (unspec ...))))		S 0:1:0  */

#include "gcc/gcc-headers.h"
#include "rtl/rtl.h"
#include "gcc/back-end.h"
#include "path/path.h"
#include "record/record.h"

namespace relocatable {

/* A reference to the first element of the array that REFERENCE is, of several
   dimensions to that of all; null if REFERENCE is none, or its path is too
   long.  */

static tree
first_element (tree reference)
{
  if (TREE_CODE (TREE_TYPE (reference)) != ARRAY_TYPE)
    return NULL_TREE;
  while (TREE_CODE (TREE_TYPE (reference)) == ARRAY_TYPE)
    reference = build4 (ARRAY_REF, TREE_TYPE (TREE_TYPE (reference)), reference,
			size_zero_node, NULL_TREE, NULL_TREE);
  unsigned length = 1;
  for (tree ref = reference; handled_component_p (ref);
       ref = TREE_OPERAND (ref, 0))
    length++;
  return length <= max_path_length ? reference : NULL_TREE;
}

/* Nonzero if VALUE is the relocated offset of a field.  */

static bool
field_offset_p (const_rtx value)
{
  if (!value || !relocated_value_p (value))
    return false;
  const record_info *info = record_of (value);
  return info && info->offset_p;
}

/* Nonzero if the register BASE is the address of a record: no sum, which might
   have an index in it, and the same wherever it is used.  */

static bool
plain_base_p (rtx base)
{
  for (rtx value = only_value (base); value; value = only_value (value))
    if (!REG_P (value) || HARD_REGISTER_P (value))
      return GET_CODE (value) != PLUS && GET_CODE (value) != MINUS;
  return false;
}

/* The relocated offset in the address of MEM if that is a record's address,
   which *BASE is set to, and the offset; else null.  */

static rtx
split_field_address (rtx mem, rtx *base)
{
  rtx address = XEXP (mem, 0);
  if (rtx offset = relocated_offset (mem))
    {
      *base = XEXP (address, XEXP (address, 0) == offset);
      return field_offset_p (offset) && plain_base_p (*base) ? offset
							     : NULL_RTX;
    }
  rtx sum = only_value (address);
  if (!sum || GET_CODE (sum) != PLUS)
    return NULL_RTX;
  for (unsigned i = 0; i < 2; i++)
    {
      rtx offset = only_value (XEXP (sum, i));
      *base = XEXP (sum, 1 - i);
      if (field_offset_p (offset) && plain_base_p (*base))
	return offset;
    }
  return NULL_RTX;
}

/* Nonzero if the source accesses MEM as an object of TYPE: by "a[0]", "m[0][0]"
   and the like.  What copies bytes is another type or aliases everything.  */

static bool
accessed_as_p (const_rtx mem, const_tree type)
{
  const_tree expr = MEM_EXPR (mem);
  if (!expr || TYPE_MAIN_VARIANT (TREE_TYPE (expr)) != TYPE_MAIN_VARIANT (type))
    return false;
  while (TREE_CODE (expr) == ARRAY_REF)
    expr = TREE_OPERAND (expr, 0);
  if (TREE_CODE (expr) != MEM_REF)
    return false;
  const_tree pointer = TREE_TYPE (TREE_OPERAND (expr, 1));
  const_tree pointee = TREE_TYPE (pointer);
  while (TREE_CODE (pointee) == ARRAY_TYPE)
    pointee = TREE_TYPE (pointee);
  return (!TYPE_REF_CAN_ALIAS_ALL (pointer)
	  && TYPE_MAIN_VARIANT (pointee) == TYPE_MAIN_VARIANT (type));
}

/* If INSN is a plain load or store of a whole element at the address of a
   relocated array, let it carry the record of that element.  */

void
attach_first_element (rtx_insn *insn)
{
  rtx mem = plain_memory_operand (insn);
  rtx base;
  rtx offset = mem ? split_field_address (mem, &base) : NULL_RTX;
  tree element = offset ? first_element (record_of (offset)->reference)
			: NULL_TREE;
  if (!element || !accessed_as_p (mem, TREE_TYPE (element)))
    return;
  int index;
  tree call = build_record (record_of (offset)->where, element,
			    BPF_RELO_FIELD_BYTE_OFFSET, &index);
  if (call == error_mark_node || index < 0)
    return;
  rtx own = gen_rtx_UNSPEC (Pmode,
			    gen_rtvec (2, XVECEXP (offset, 0, 0),
				       GEN_INT (index)),
			    UNSPEC_CORE_RELOC);
  if (may_carry_p (mem, own))
    validate_change (insn, &XEXP (mem, 0), gen_rtx_PLUS (Pmode, base, own),
		     false);
}

} // namespace relocatable
