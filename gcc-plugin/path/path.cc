/* The root and the access string of an access, or why it has none.
   SPDX-License-Identifier: GPL-3.0-or-later

   Takes  an access: a chain of references, in GIMPLE or as the front end makes
	  it.
   Gives  its path.
   Never  changes the program.

   The path starts at the first member, counted from the base, whose record is
   relocatable, and goes to the end of the chain (design 3.2).  For

     outer.in[2].f    with in an array of the relocatable struct inner

   the root is inner, the base outer.in[2], and the only step f; the access
   string is 0:1 if f is inner's second member.  */

#include "gcc/gcc-headers.h"
#include "path/path.h"
#include "types/types.h"
#include "path/reasons.h"

namespace relocatable {

/* The reference in the chain REF at which its path starts, or null.  */

static tree
path_start (tree ref)
{
  tree start = NULL_TREE;
  for (; handled_component_p (ref); ref = TREE_OPERAND (ref, 0))
    if (relocated_step_p (ref))
      start = ref;
  return start;
}

/* Check the constant index of the ARRAY_REF REF.  */

static reason
check_index (tree ref)
{
  tree index = TREE_OPERAND (ref, 1);
  if (TREE_CODE (index) != INTEGER_CST)
    return REASON_NONE;
  if (tree_int_cst_sgn (index) < 0)
    return REASON_NEGATIVE_INDEX;
  if (!tree_fits_uhwi_p (index) || tree_to_uhwi (index) > INT_MAX)
    return REASON_INDEX_TOO_LARGE;
  return REASON_NONE;
}

/* Nonzero if libbpf, or the kernel, can tell the size of TYPE: they go through
   at most 32 types of BTF for it, where each dimension of an array is one, and
   each typedef and qualifier.  See btf__resolve_size.  */

static bool
size_known_to_loader_p (const_tree type)
{
  unsigned depth = 1;
  while (type)
    {
      const_tree name = TYPE_NAME (type);
      depth += __builtin_popcount (TYPE_QUALS (type));
      if (name && TREE_CODE (name) == TYPE_DECL && DECL_ORIGINAL_TYPE (name))
	type = DECL_ORIGINAL_TYPE (name);
      else if (TREE_CODE (type) == ARRAY_TYPE)
	type = TREE_TYPE (type);
      else
	break;
      depth++;
    }
  return depth <= 32;
}

/* Push the step that the reference REF makes onto STEPS.  Return why there can
   be no such step, or REASON_NONE.  */

static reason
add_step (tree ref, vec<tree> *steps)
{
  switch (TREE_CODE (ref))
    {
    case COMPONENT_REF:
      steps->safe_push (TREE_OPERAND (ref, 1));
      return check_member (TREE_OPERAND (ref, 1),
			   TREE_TYPE (TREE_OPERAND (ref, 0)));

    case ARRAY_REF:
      steps->safe_push (TREE_OPERAND (ref, 1));
      if (!size_known_to_loader_p (TREE_TYPE (ref)))
	return REASON_TOO_MANY_DIMENSIONS;
      return check_index (ref);

    case BIT_FIELD_REF:
      return REASON_MERGED;

    default:
      return REASON_VIEW_CONVERSION;
    }
}

/* Nonzero if BASE is "(*POINTER)[N]" with a constant N, which c-pointers.cc
   also makes of "POINTER[N]".  */

bool
root_index_p (tree base)
{
  if (TREE_CODE (base) != ARRAY_REF
      || TREE_CODE (TREE_OPERAND (base, 1)) != INTEGER_CST
      || check_index (base) != REASON_NONE)
    return false;
  tree array = TREE_OPERAND (base, 0);
  return (TREE_CODE (array) == INDIRECT_REF
	  || (TREE_CODE (array) == MEM_REF
	      && integer_zerop (TREE_OPERAND (array, 1))));
}

/* If the base of P is an element of an array of roots with a constant index,
   let that index be the first number of the access string, and the array the
   base.  */

static void
take_root_index (path *p)
{
  if (!root_index_p (p->base))
    return;
  p->index = tree_to_shwi (TREE_OPERAND (p->base, 1));
  p->base = TREE_OPERAND (p->base, 0);
}

/* Nonzero if STEP is an index that is not constant.  */

bool
variable_step_p (const_tree step)
{
  return TREE_CODE (step) != FIELD_DECL && TREE_CODE (step) != INTEGER_CST;
}

/* The size of TYPE in bits, or 0 where it is variable: that has no BTF.  */

static offset_int
constant_size (const_tree type)
{
  const_tree size = TYPE_SIZE (type);
  if (!size || TREE_CODE (size) != INTEGER_CST)
    return 0;
  return wi::to_offset (size);
}

/* Where the field of P begins in its root, in bits, in the layout that is
   compiled against; an index that is not constant counts as 0.  */

offset_int
path_position (const path *p)
{
  tree type = DECL_CONTEXT (p->steps[0]);
  offset_int position = constant_size (type) * p->index;
  for (tree step : p->steps)
    if (TREE_CODE (step) == FIELD_DECL)
      {
	/* Constant: see check_member.  */
	position += wi::to_offset (bit_position (step));
	type = TREE_TYPE (step);
      }
    else
      {
	type = TREE_TYPE (type);
	if (!variable_step_p (step))
	  position += wi::to_offset (step) * constant_size (type);
      }
  return position;
}

/* Nonzero if the path P ends on a bit-field that no aligned unit of 8 bytes
   holds.  libbpf widens the unit up to there, for this layout as for the
   target's, and refuses the whole object: see bpf_core_calc_field_relo.  */

static bool
bit_field_in_two_units_p (const path *p)
{
  tree field = p->steps[p->steps.length () - 1];
  if (TREE_CODE (field) != FIELD_DECL || !DECL_BIT_FIELD_TYPE (field))
    return false;
  offset_int first = path_position (p);
  offset_int last = first + wi::to_offset (DECL_SIZE (field)) - 1;
  return wi::lrshift (first, 6) != wi::lrshift (last, 6);
}

/* How many bits of BTF are for the position of a member of a record that has a
   bit-field, and of one that has none.  */
const unsigned position_bits_with_size = 24;
const unsigned position_bits = 32;

/* Nonzero if the record of FIELD has a bit-field that BTF can hold, so that its
   members have their sizes beside their positions.  GCC writes a bit-field that
   is farther away as a member of type void (btfout.cc,
   btf_dmd_representable_bitfield_p).  */

static bool
positions_with_sizes_p (const_tree field)
{
  for (tree f = TYPE_FIELDS (DECL_CONTEXT (field)); f; f = DECL_CHAIN (f))
    if (TREE_CODE (f) == FIELD_DECL && DECL_NAME (f) && DECL_BIT_FIELD_TYPE (f))
      {
	tree position = bit_position (f);
	/* It may be hidden while the source is parsed (opaque.cc).  */
	if (TREE_CODE (position) != INTEGER_CST
	    || wi::lrshift (wi::to_offset (position), position_bits_with_size)
		 == 0)
	  return true;
      }
  return false;
}

/* Nonzero if BTF cannot hold where FIELD is in its record.  */

static bool
member_too_far_p (const_tree field)
{
  offset_int position = wi::to_offset (bit_position (field));
  if (wi::lrshift (position, position_bits_with_size) == 0)
    return false;
  return (DECL_BIT_FIELD_TYPE (field) || positions_with_sizes_p (field)
	  || wi::lrshift (position, position_bits) != 0);
}

/* Nonzero if a position on the way of P is too large for BTF, or the sum of
   them for libbpf, which counts them in 32 bits too (struct bpf_core_spec).  */

static bool
too_far_p (const path *p)
{
  for (tree step : p->steps)
    if (TREE_CODE (step) == FIELD_DECL && member_too_far_p (step))
      return true;
  return wi::lrshift (path_position (p), position_bits) != 0;
}

/* Nonzero if BTF cannot hold the size of TYPE, or the number of its
   elements.  */

bool
too_large_for_btf_p (const_tree type)
{
  return wi::gtu_p (constant_size (type),
		    (offset_int) UINT_MAX * BITS_PER_UNIT);
}

/* Return why the root of P, whose index has been set, can be none, or
   REASON_NONE.  */

reason
check_root (const path *p)
{
  /* The back end divides by its size.  */
  if (p->index != 0 && constant_size (p->root) == 0)
    return REASON_EMPTY_ROOT;
  return too_large_for_btf_p (p->root) && p->steps.is_empty ()
	   ? REASON_TOO_LARGE_FOR_BTF
	   : REASON_NONE;
}

/* Nonzero if BTF cannot hold the type of what P ends on, or of an array or its
   elements that P goes through: an index counts those.  */

static bool
has_too_large_p (const path *p)
{
  const_tree type = DECL_CONTEXT (p->steps[0]);
  for (tree step : p->steps)
    {
      bool index = TREE_CODE (step) != FIELD_DECL;
      if (index && too_large_for_btf_p (type))
	return true;
      type = TREE_TYPE (index ? type : step);
    }
  return too_large_for_btf_p (type);
}

/* Nonzero if the last step of P is a base class.  */

static bool
ends_on_base_p (const path *p)
{
  const_tree last = p->steps[p->steps.length () - 1];
  return TREE_CODE (last) == FIELD_DECL && base_class_p (last);
}

/* Set *P to the path of REF, an access.  Return why it has none, or
   REASON_NONE; then P's steps may be incomplete.  */

reason
find_path (tree ref, path *p)
{
  tree start = path_start (ref);
  p->index = 0;
  p->base = TREE_OPERAND (start, 0);
  p->root = named_root (TREE_TYPE (p->base));
  p->steps.truncate (0);
  if (!p->root)
    return REASON_UNNAMED_ROOT;
  take_root_index (p);
  if (p->index != 0 && check_root (p) != REASON_NONE)
    return check_root (p);
  for (; ref != p->base && handled_component_p (ref);
       ref = TREE_OPERAND (ref, 0))
    {
      reason why = add_step (ref, &p->steps);
      if (why != REASON_NONE)
	return why;
      if (ref == start)
	break;
    }
  p->steps.reverse ();
  if (ends_on_base_p (p))
    return REASON_BASE_CLASS;
  if (p->steps.length () >= max_path_length)
    return REASON_TOO_DEEP;
  if (too_far_p (p))
    return REASON_TOO_FAR_FOR_BTF;
  if (has_too_large_p (p))
    return REASON_TOO_LARGE_FOR_BTF;
  return bit_field_in_two_units_p (p) ? REASON_BIT_FIELD_IN_TWO_UNITS
				      : REASON_NONE;
}

/* Nonzero if P has an index that is not constant.  */

bool
path_varies_p (const path *p)
{
  for (tree step : p->steps)
    if (variable_step_p (step))
      return true;
  return false;
}

} // namespace relocatable
