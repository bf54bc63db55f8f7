/* Numbers of bytes that count relocatable records, in the target's layout.
   SPDX-License-Identifier: GPL-3.0-or-later

   Takes  an expression for a number of bytes, as the front end has made it of
	  a number of elements, and the type of these.
   Gives  the expression for the same number of elements of the target's size.
   Never  decides which numbers these are.

   For example, turn:

     i * 32

   into:

     i * __builtin_core_reloc (N)	(struct s 0, byte_sz)  */

#include "btf-relocatable.h"

namespace relocatable {

/* The size of the record TYPE in the target, of type RESULT.  This is byte_sz
   of the root, which is poisoned when the target has no such type; type_size
   would be 0 then.  */

static tree
target_size (location_t loc, tree type, tree result)
{
  path p;
  p.index = 0;
  p.root = named_root (type);
  if (!p.root)
    {
      report_reason (loc, REASON_UNNAMED_STRIDE, TYPE_MAIN_VARIANT (type));
      return fold_convert (result, TYPE_SIZE_UNIT (type));
    }
  tree size = build_record (loc, path_reference (&p), BPF_RELO_FIELD_BYTE_SIZE);
  if (size == error_mark_node)
    return fold_convert (result, TYPE_SIZE_UNIT (type));
  return fold_convert (result, size);
}

/* BYTES, a number of bytes, as a number of elements of SIZE bytes; or null
   if it does not show that it is a multiple.  Undoes what pointer_int_sum in
   the C front end does to the operand, and what folding made of that.  */

tree
element_count (tree bytes, HOST_WIDE_INT size)
{
  tree type = TREE_TYPE (bytes);
  gcc_checking_assert (size > 0);
  if (size == 1)
    return bytes;
  switch (TREE_CODE (bytes))
    {
    case INTEGER_CST:
      if (!tree_fits_shwi_p (fold_convert (ssizetype, bytes))
	  || tree_to_shwi (fold_convert (ssizetype, bytes)) % size != 0)
	return NULL_TREE;
      return build_int_cst (type, tree_to_shwi (fold_convert (ssizetype, bytes))
				    / size);

    case MULT_EXPR:
      if (tree factor = element_count (TREE_OPERAND (bytes, 1), size))
	return fold_build2 (MULT_EXPR, type, TREE_OPERAND (bytes, 0), factor);
      return NULL_TREE;

    case PLUS_EXPR:
    case MINUS_EXPR:
      if (tree op0 = element_count (TREE_OPERAND (bytes, 0), size))
	if (tree op1 = element_count (TREE_OPERAND (bytes, 1), size))
	  return fold_build2 (TREE_CODE (bytes), type, op0, op1);
      return NULL_TREE;

    case COND_EXPR:
      if (tree op1 = element_count (TREE_OPERAND (bytes, 1), size))
	if (tree op2 = element_count (TREE_OPERAND (bytes, 2), size))
	  return fold_build3 (COND_EXPR, type, TREE_OPERAND (bytes, 0), op1,
			      op2);
      return NULL_TREE;

    CASE_CONVERT:
    case NEGATE_EXPR:
      if (tree op0 = element_count (TREE_OPERAND (bytes, 0), size))
	return fold_build1 (TREE_CODE (bytes), type, op0);
      return NULL_TREE;

    default:
      return NULL_TREE;
    }
}

/* A number of bytes BYTES in the layout that is compiled against, as one in
   the target's.  Turn:

     i * 32	into:	i * byte_sz (struct s)  */

tree
scale_bytes (location_t loc, tree bytes, tree type)
{
  HOST_WIDE_INT size = int_size_in_bytes (type);
  /* The front end for C++ makes a pointer of what "p++" adds.  */
  if (POINTER_TYPE_P (TREE_TYPE (bytes)))
    bytes = fold_convert (sizetype, bytes);
  tree count = size > 0 ? element_count (bytes, size) : NULL_TREE;
  if (!count)
    {
      report_reason (loc, REASON_STRIDE_LOST, TYPE_MAIN_VARIANT (type));
      return bytes;
    }
  return fold_build2_loc (loc, MULT_EXPR, TREE_TYPE (bytes), count,
			  target_size (loc, type, TREE_TYPE (bytes)));
}

/* Turn "p - q", a number of bytes, into the number that it would be if the
   records had the size that is compiled against:

     (p - q) / byte_sz (struct s) * 32

   The front end divides by 32 what it wants as a number of elements, or has
   compared with a multiple of 32.  The division is one of unsigned numbers:
   BPF before v4 has no other.  */

tree
rescale_difference (location_t loc, tree difference, tree type)
{
  tree result = TREE_TYPE (difference);
  tree size = save_expr (target_size (loc, type, sizetype));
  tree bytes = save_expr (difference);
  tree up = fold_build2 (TRUNC_DIV_EXPR, sizetype,
			 fold_convert (sizetype, bytes), size);
  tree down = fold_build2 (TRUNC_DIV_EXPR, sizetype,
			   fold_build1 (NEGATE_EXPR, sizetype,
					fold_convert (sizetype, bytes)),
			   size);
  tree count = fold_build3 (COND_EXPR, result,
			    fold_build2 (LT_EXPR, boolean_type_node, bytes,
					 build_zero_cst (result)),
			    fold_build1 (NEGATE_EXPR, result,
					 fold_convert (result, down)),
			    fold_convert (result, up));
  /* Both arms use them.  */
  count = build2 (COMPOUND_EXPR, result,
		  build2 (COMPOUND_EXPR, sizetype, bytes, size), count);
  return build2_loc (loc, MULT_EXPR, result, count,
		     fold_convert (result, TYPE_SIZE_UNIT (type)));
}

} // namespace relocatable
