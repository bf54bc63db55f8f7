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
   dimensions to that of all; null if its path is too long.  */

static tree
first_element (tree reference)
{
  while (TREE_CODE (TREE_TYPE (reference)) == ARRAY_TYPE)
    reference = build4 (ARRAY_REF, TREE_TYPE (TREE_TYPE (reference)), reference,
			size_zero_node, NULL_TREE, NULL_TREE);
  unsigned length = 1;
  for (tree ref = reference; handled_component_p (ref);
       ref = TREE_OPERAND (ref, 0))
    length++;
  return length <= max_path_length ? reference : NULL_TREE;
}

/* What is known of the record of VALUE if that is the relocated offset of an
   array; else null.  */

static const record_info *
array_offset (const_rtx value)
{
  const record_info *info = value && relocated_value_p (value)
			      ? record_of (value)
			      : NULL;
  return (info && info->offset_p
	      && TREE_CODE (TREE_TYPE (info->reference)) == ARRAY_TYPE
	    ? info
	    : NULL);
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

/* The address of an array: the register BASE, a record's address, plus OFFSET,
   which is relocated, and what is known of its record.  */
struct array_address
{
  rtx base;
  rtx offset;
  const record_info *info;
};

/* Set *A to the address of ACCESS; return false if it is none of an array.  */

static bool
array_address_p (const plain_access *access, array_address *a)
{
  rtx address = XEXP (access->mem, 0);
  rtx sum = access->offset ? address : only_value (address);
  if (!sum || GET_CODE (sum) != PLUS)
    return false;
  for (unsigned i = 0; i < 2; i++)
    {
      rtx part = XEXP (sum, i);
      a->offset = access->offset ? part : only_value (part);
      a->base = XEXP (sum, 1 - i);
      a->info = array_offset (a->offset);
      if (a->info && plain_base_p (a->base))
	return true;
    }
  return false;
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

/* If ACCESS is of a whole element at the address of a relocated array, let it
   carry the record of that element.  */

static void
attach_first_element (const plain_access *access)
{
  rtx mem = access->mem;
  array_address a;
  if (!array_address_p (access, &a))
    return;
  tree element = first_element (a.info->reference);
  if (!element || !accessed_as_p (mem, TREE_TYPE (element)))
    return;
  int index;
  tree call = build_record (a.info->where, element, BPF_RELO_FIELD_BYTE_OFFSET,
			    &index);
  if (call == error_mark_node || index < 0
      || !may_carry_p (mem, find_record (index)))
    return;
  rtx own = gen_relocated_value (XVECEXP (a.offset, 0, 0), index);
  validate_change (access->insn, &XEXP (mem, 0),
		   gen_rtx_PLUS (Pmode, a.base, own), false);
}

/* Let each plain load and store of the current function that is of the first
   element of a relocated array carry its record.  */

void
attach_first_elements ()
{
  auto_vec<plain_access> accesses;
  find_plain_accesses (&accesses);
  for (const plain_access &access : accesses)
    attach_first_element (&access);
}

} // namespace relocatable
