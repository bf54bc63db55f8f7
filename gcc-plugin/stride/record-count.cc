/* How many relocatable records is a number of bytes?
   SPDX-License-Identifier: GPL-3.0-or-later

   Takes  expressions of the front end with sizes in the target in them
	  (target-size.cc).
   Gives  the number of records that they count, and the differences of pointers
	  in a way that BPF can compute.
   Never  takes a number for one of records that does not show that it is.

   For example, "(i + 1) * stride" are i + 1 records, whatever the front end has
   folded into that; in the layout that is compiled against it is a number of
   bytes like any other.  */

#include "gcc/gcc-headers.h"
#include "stride/stride.h"
#include "marks/marks.h"

namespace relocatable {

/* BYTES, a constant, as a number of elements of SIZE bytes; or null if it is
   not constant, or no multiple.  */

tree
element_count (tree bytes, HOST_WIDE_INT size)
{
  if (TREE_CODE (bytes) != INTEGER_CST || size <= 0)
    return NULL_TREE;
  tree number = fold_convert (ssizetype, bytes);
  if (!tree_fits_shwi_p (number) || tree_to_shwi (number) % size != 0)
    return NULL_TREE;
  return build_int_cst (TREE_TYPE (bytes), tree_to_shwi (number) / size);
}

/* Nonzero if BYTES, which shows no multiple of the size of RECORD, may be what
   has been multiplied by a size of 1: a factor that folding drops.  The
   distance of two of RECORD's addresses is none.  */

static bool
subscript_p (const_tree bytes, const_tree record)
{
  switch (TREE_CODE (bytes))
    {
    case PLUS_EXPR:
    case MINUS_EXPR:
    case NEGATE_EXPR:
    case COND_EXPR:
      /* Of which a part is none.  */
      return false;

    case POINTER_DIFF_EXPR:
      for (unsigned i = 0; i < 2; i++)
	{
	  tree type = TREE_TYPE (TREE_OPERAND (bytes, i));
	  if (TYPE_MAIN_VARIANT (strip_array_types (TREE_TYPE (type)))
	      == record)
	    return false;
	}
      return true;

    CASE_CONVERT:
      return INTEGRAL_TYPE_P (TREE_TYPE (TREE_OPERAND (bytes, 0)));

    case MULT_EXPR:
    case CALL_EXPR:
      return !stride_in (const_cast<tree> (bytes));

    default:
      return true;
    }
}

/* How many records RECORD in the target the number of bytes BYTES is, or null
   if it does not show that it is a multiple of their size.  With LOCAL,
   constants in it count records of LOCAL bytes.  */

tree
stride_count (tree bytes, const_tree record, HOST_WIDE_INT local)
{
  tree type = TREE_TYPE (bytes);
  switch (TREE_CODE (bytes))
    {
    case INTEGER_CST:
      return integer_zerop (bytes) ? bytes : element_count (bytes, local);

    case CALL_EXPR:
      return stride_record (bytes) == record ? build_one_cst (type) : NULL_TREE;

    case MULT_EXPR:
      for (unsigned i = 0; i < 2; i++)
	if (tree count = stride_count (TREE_OPERAND (bytes, i), record, 0))
	  return fold_build2 (MULT_EXPR, type, TREE_OPERAND (bytes, 1 - i),
			      count);
      if (tree count = element_count (TREE_OPERAND (bytes, 1), local))
	return fold_build2 (MULT_EXPR, type, TREE_OPERAND (bytes, 0), count);
      break;

    case PLUS_EXPR:
    case MINUS_EXPR:
      if (tree op0 = stride_count (TREE_OPERAND (bytes, 0), record, local))
	if (tree op1 = stride_count (TREE_OPERAND (bytes, 1), record, local))
	  return fold_build2 (TREE_CODE (bytes), type, op0, op1);
      break;

    case COND_EXPR:
      /* The front end multiplies constants in its arms.  */
      if (tree yes = stride_count (TREE_OPERAND (bytes, 1), record, local))
	if (tree no = stride_count (TREE_OPERAND (bytes, 2), record, local))
	  return fold_build3 (COND_EXPR, type, TREE_OPERAND (bytes, 0),
			      fold_convert (type, yes),
			      fold_convert (type, no));
      break;

    CASE_CONVERT:
      if (!INTEGRAL_TYPE_P (TREE_TYPE (TREE_OPERAND (bytes, 0)))
	  || TYPE_PRECISION (TREE_TYPE (TREE_OPERAND (bytes, 0)))
	       != TYPE_PRECISION (type))
	break;
      /* FALLTHRU */
    case NEGATE_EXPR:
      if (tree op0 = stride_count (TREE_OPERAND (bytes, 0), record, local))
	return fold_build1 (TREE_CODE (bytes), type, op0);
      break;

    default:
      break;
    }
  return local == 1 && subscript_p (bytes, record) ? bytes : NULL_TREE;
}

/* If BYTES is a constant number of elements of type ELEMENT, return that: in
   the target's size if these are relocatable.  Else return null.  */

tree
constant_count (tree bytes, tree element)
{
  HOST_WIDE_INT size = int_size_in_bytes (element);
  tree count = stride_count (bytes, TYPE_MAIN_VARIANT (element));
  if (!count && !relocatable_p (element) && size > 0)
    count = element_count (bytes, size);
  if (!count || !tree_fits_uhwi_p (count) || tree_to_uhwi (count) > INT_MAX)
    return NULL_TREE;
  return count;
}

/* If EXPR is "BYTES / (N * stride)", set *RECORD and *LENGTH, N.  */

static bool
divided_by_stride_p (tree expr, tree *record, tree *length)
{
  if (TREE_CODE (expr) != EXACT_DIV_EXPR)
    return false;
  tree size = TREE_OPERAND (expr, 1);
  STRIP_NOPS (size);
  tree stride = size;
  for (unsigned i = 0; TREE_CODE (size) == MULT_EXPR && i < 2; i++)
    {
      stride = TREE_OPERAND (size, i);
      STRIP_NOPS (stride);
      if (stride_record (stride))
	break;
    }
  *record = stride_record (stride);
  *length = *record ? stride_count (size, *record, 0) : NULL_TREE;
  return *length;
}

/* The difference DIFFERENCE of two pointers, "(p - q) / stride", in a way that
   BPF has: before v4 it divides no signed numbers.  Return null if it is none.
   Turn it into:

     p - q < 0 ? - ((u64) (q - p) / stride) : (u64) (p - q) / stride

   but for "(i * stride) / stride", which is i.  Of constants, the difference
   of two elements of one array has been folded to that in the layout compiled
   against: "&t->arr[3] - t->arr", or "&t->arr[i] - t->arr".  */

tree
difference_count (tree difference)
{
  tree record, length;
  if (!divided_by_stride_p (difference, &record, &length))
    return NULL_TREE;
  tree result = TREE_TYPE (difference);
  /* The front end for C++ has not folded it yet.  */
  tree bytes = fold (TREE_OPERAND (difference, 0));
  tree count = stride_count (bytes, record, int_size_in_bytes (record));
  if (count && integer_onep (length))
    return fold_convert (result, count);
  if (count && TREE_CODE (count) == INTEGER_CST
      && TREE_CODE (length) == INTEGER_CST)
    return fold_build2 (EXACT_DIV_EXPR, result, fold_convert (result, count),
			fold_convert (result, length));
  tree size = TREE_OPERAND (difference, 1);
  if (count)
    {
      /* Rows of records: what is left of constants would be bytes.  */
      bytes = fold_convert (TREE_TYPE (bytes), count);
      size = length;
    }
  size = save_expr (fold_convert (sizetype, size));
  bytes = save_expr (bytes);
  tree up = fold_build2 (TRUNC_DIV_EXPR, sizetype,
			 fold_convert (sizetype, bytes), size);
  tree down = fold_build2 (TRUNC_DIV_EXPR, sizetype,
			   fold_build1 (NEGATE_EXPR, sizetype,
					fold_convert (sizetype, bytes)),
			   size);
  count = fold_build3 (COND_EXPR, result,
		       fold_build2 (LT_EXPR, boolean_type_node, bytes,
				    build_zero_cst (TREE_TYPE (bytes))),
		       fold_build1 (NEGATE_EXPR, result,
				    fold_convert (result, down)),
		       fold_convert (result, up));
  /* Both arms use them.  */
  return build2_loc (EXPR_LOCATION (difference), COMPOUND_EXPR, result,
		     build2 (COMPOUND_EXPR, sizetype, bytes, size), count);
}

/* If EXPR is the difference of two pointers, return their distance in bytes,
   else null.  */

tree
difference_bytes (tree expr)
{
  tree record, length;
  STRIP_NOPS (expr);
  return (divided_by_stride_p (expr, &record, &length) ? TREE_OPERAND (expr, 0)
						       : NULL_TREE);
}

} // namespace relocatable
