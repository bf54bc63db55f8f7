/* Accesses that are relocated because the source asks for it there.
   SPDX-License-Identifier: GPL-3.0-or-later

   Takes  the argument of __builtin_preserve_access_index, or the field of a
	  query, as the front end has parsed it.
   Gives  the same with its accesses forced: the GIMPLE pass relocates them
	  whatever their types.
   Never  decides what their paths are.

   For example, with a record S that is not marked,

     __builtin_preserve_access_index (&p->q->f)

   has the two accesses p->q and q->f, and each gets a record.  */

#include "gcc/c-family-headers.h"
#include "query/query.h"
#include "gcc/back-end.h"
#include "types/types.h"
#include "marks/marks.h"
#include "path/path.h"
#include "path/reasons.h"
#include "report/report.h"
#include "record/record.h"
#include "stride/stride.h"
#include "c-family/c-family.h"

namespace relocatable {

/* If *POINTER is a sum that the source has written with a pointer to RECORD or
   to arrays of them, a record that is not marked, let it be the pointer alone,
   and add the number of records to *COUNT.  In an argument of
   __builtin_preserve_access_index they have the size that the target gives
   them, as those that are marked (c-pointers.cc); but there the parser has
   multiplied by their size in this layout.  */

static void
split_sum (tree *pointer, tree record, tree *count)
{
  tree sum = *pointer;
  while (CONVERT_EXPR_P (sum)
	 && POINTER_TYPE_P (TREE_TYPE (TREE_OPERAND (sum, 0))))
    sum = TREE_OPERAND (sum, 0);
  if (TREE_CODE (sum) != POINTER_PLUS_EXPR
      || TYPE_MAIN_VARIANT (strip_array_types (TREE_TYPE (TREE_TYPE (sum))))
	   != record
      || !unmarked_arithmetic_p (EXPR_LOCATION (sum), record))
    return;
  tree added = stride_count (TREE_OPERAND (sum, 1), record,
			     int_size_in_bytes (record));
  if (!added)
    {
      report_reason (EXPR_LOCATION (sum), REASON_STRIDE_UNKNOWN, record);
      return;
    }
  *pointer = TREE_OPERAND (sum, 0);
  *count = size_binop (PLUS_EXPR, *count, fold_convert (sizetype, added));
}

/* If REF is a record RECORD, or an array of them, that a pointer leads to by
   subscripts and sums, set *POINTER to that and *COUNT to how many records it
   is away from there.  */

static bool
split_element (tree ref, tree record, tree *pointer, tree *count)
{
  HOST_WIDE_INT size = int_size_in_bytes (record);
  if (!RECORD_OR_UNION_TYPE_P (record) || relocatable_p (record) || size <= 0)
    return false;
  *count = size_zero_node;
  for (; TREE_CODE (ref) == ARRAY_REF; ref = TREE_OPERAND (ref, 0))
    {
      HOST_WIDE_INT bytes = int_size_in_bytes (TREE_TYPE (ref));
      if (bytes < 0)
	{
	  /* An array of variable length.  */
	  report_reason (EXPR_LOCATION (ref), REASON_STRIDE_UNKNOWN, record);
	  return false;
	}
      tree index = fold_convert (sizetype, TREE_OPERAND (ref, 1));
      *count = size_binop (PLUS_EXPR, *count,
			   size_binop (MULT_EXPR, index,
				       size_int (bytes / size)));
    }
  if (TREE_CODE (ref) != INDIRECT_REF)
    return false;
  *pointer = TREE_OPERAND (ref, 0);
  split_sum (pointer, record, count);
  return true;
}

/* Nonzero if COUNT is a number that an access string can have.  */

static bool
root_number_p (const_tree count)
{
  return tree_fits_uhwi_p (count) && tree_to_uhwi (count) <= INT_MAX;
}

/* POINTER plus COUNT records of RECORD in the target.  */

static tree
pointer_to_element (location_t loc, tree pointer, tree count, tree record)
{
  tree bytes = size_binop (MULT_EXPR, count, target_size (loc, record));
  return fold_build_pointer_plus_loc (
    loc, fold_convert (build_pointer_type (record), pointer), bytes);
}

/* If *REF, of which a member is accessed, is an element that split_element
   knows, turn

     (*p)[2][3], p pointing to arrays of 4 arrays of 4
		       into:	(*(struct s (*)[]) p)[11]
     p[n]	       into:	*(p + n * stride)  */

static void
relocate_element (tree *ref)
{
  tree record = TYPE_MAIN_VARIANT (TREE_TYPE (*ref)), pointer, count;
  location_t loc = EXPR_LOCATION (*ref);
  if (!split_element (*ref, record, &pointer, &count) || integer_zerop (count))
    return;
  tree element;
  if (root_number_p (count))
    {
      tree array = build_array_type (TREE_TYPE (*ref), NULL_TREE);
      tree base = build1 (INDIRECT_REF, array,
			  fold_convert (build_pointer_type (array), pointer));
      element = build4_loc (loc, ARRAY_REF, TREE_TYPE (*ref), base, count,
			    NULL_TREE, NULL_TREE);
    }
  else
    element = build1_loc (loc, INDIRECT_REF, TREE_TYPE (*ref),
			  pointer_to_element (loc, pointer, count, record));
  TREE_READONLY (element) = TREE_READONLY (*ref);
  TREE_THIS_VOLATILE (element) = TREE_THIS_VOLATILE (*ref);
  TREE_SIDE_EFFECTS (element) = TREE_SIDE_EFFECTS (*ref);
  *ref = element;
}

/* Callback for walk_tree: force *TP.  Side effects, and volatile bit-fields,
   keep the front end's later folding off: it would make other nodes, which are
   not forced.  DATA is null in a query, where only the paths count, and where
   strides have been relocated already.  */

static tree
force_access (tree *tp, int *walk_subtrees, void *data)
{
  if (TYPE_P (*tp))
    {
      *walk_subtrees = 0;
      return NULL_TREE;
    }
  if (TREE_CODE (*tp) == COMPONENT_REF)
    {
      forced_access (*tp);
      /* If it is a member of "*(p + N)", the access string begins with N.  */
      if (data)
	relocate_element (&TREE_OPERAND (*tp, 0));
      keep_root_index (&TREE_OPERAND (*tp, 0));
      if (bit_field_p (*tp))
	TREE_THIS_VOLATILE (*tp) = 1;
    }
  else if (TREE_CODE (*tp) == BIT_FIELD_REF)
    /* Some bit-fields that have been folded already.  */
    forced_access (*tp);
  if (EXPR_P (*tp))
    TREE_SIDE_EFFECTS (*tp) = 1;
  return NULL_TREE;
}

/* Force all accesses in *FIELD, which a query asks about.  */

void
force_accesses (tree *field)
{
  walk_tree (field, force_access, NULL, NULL);
}

/* What __builtin_preserve_access_index makes of EXPRESSION if that is the
   address of an element, or else null.  Turn, for a record S that is not marked
   (c-pointers.cc knows the others):

     &p[2]	into:	p + (byte_off struct S 2)
     &p[n]	into:	p + n * stride  */

static tree
element_address (location_t loc, tree expression)
{
  STRIP_NOPS (expression);
  tree type = TREE_TYPE (expression), pointer = expression;
  tree count = size_zero_node;
  if (!POINTER_TYPE_P (type))
    return NULL_TREE;
  tree record = TYPE_MAIN_VARIANT (strip_array_types (TREE_TYPE (type)));
  if (!RECORD_OR_UNION_TYPE_P (record) || relocatable_p (record)
      || int_size_in_bytes (record) <= 0)
    return NULL_TREE;
  if (TREE_CODE (expression) == POINTER_PLUS_EXPR)
    split_sum (&pointer, record, &count);
  else if (TREE_CODE (expression) != ADDR_EXPR
	   || !split_element (TREE_OPERAND (expression, 0), record, &pointer,
			      &count))
    return NULL_TREE;
  if (integer_zerop (count))
    return NULL_TREE;
  if (!root_number_p (count))
    return fold_convert (type,
			 pointer_to_element (loc, pointer, count, record));
  path p;
  p.root = named_root (record);
  if (!p.root)
    return NULL_TREE;
  p.index = tree_to_uhwi (count);
  tree offset = build_record (loc, path_reference (&p),
			      BPF_RELO_FIELD_BYTE_OFFSET);
  if (offset == error_mark_node)
    return offset;
  return build2_loc (loc, POINTER_PLUS_EXPR, type, fold_convert (type, pointer),
		     offset);
}

/* EXPRESSION, the argument of __builtin_preserve_access_index at LOC, with all
   its accesses forced.  */

tree
preserve_access_index (location_t loc, tree expression)
{
  forget_counts (&expression);
  tree value = element_address (loc, expression);
  if (value)
    return value;
  /* Twice: what folding makes anew is not forced.  */
  bool strides = true;
  walk_tree (&expression, force_access, &strides, NULL);
  value = c_fully_fold (expression, false, NULL);
  force_accesses (&value);
  return value;
}

} // namespace relocatable
