/* How far is it to another record, in Rust?
   SPDX-License-Identifier: GPL-3.0-or-later

   Takes  a function as gccrs has made it.
   Gives  the same, with distances between relocatable records that are the
	  target's.
   Never  touches the distance between other objects.

   gccrs computes with pointers for the intrinsic offset, of which offset and add
   are made, and for an element of a slice.  Turn:

     p p+ count * 32

   into:

     p p+ count * __builtin_core_reloc (N)	(struct s 0, byte_sz)

   and an element of an array that a pointer or a reference points to, "(*a)[i]",
   into what it would be in a slice:

     *((struct s *) a p+ i * __builtin_core_reloc (N))

   The length of an array, also of one in an array, is the source's.  */

#include "btf-relocatable.h"

namespace relocatable {

/* Expressions that are right as they are.  */
static hash_set<tree> *finished;

/* The relocatable record that TYPE, perhaps an array, consists of, or null.  */

static tree
relocatable_element (tree type)
{
  type = strip_array_types (type);
  return relocatable_p (type) ? TYPE_MAIN_VARIANT (type) : NULL_TREE;
}

/* The number of bytes BYTES in the layout that is compiled against, as one in the
   target's.  Turn:

     i * 32	into:	i * stride  */

static tree
scale_bytes (location_t loc, tree bytes, tree record)
{
  HOST_WIDE_INT size = int_size_in_bytes (record);
  tree count = size == 1 ? bytes : stride_count (bytes, record, size);
  if (!count)
    {
      report_reason (loc, REASON_STRIDE_UNKNOWN, record);
      return bytes;
    }
  return fold_build2_loc (loc, MULT_EXPR, TREE_TYPE (bytes), count,
			  fold_convert (TREE_TYPE (bytes),
					target_size (loc, record)));
}

/* EXPR adds a number of bytes to a pointer.  */

static void
scale_sum (tree expr)
{
  tree record = relocatable_element (TREE_TYPE (TREE_TYPE (expr)));
  if (!record || finished->add (expr))
    return;
  location_t loc = EXPR_LOCATION (expr);
  /* Of an intrinsic there is but its declaration.  */
  if (loc == UNKNOWN_LOCATION || loc == BUILTINS_LOCATION)
    loc = DECL_SOURCE_LOCATION (current_function_decl);
  TREE_OPERAND (expr, 1) = scale_bytes (loc, TREE_OPERAND (expr, 1), record);
}

/* Nonzero if the element REF of an array needs no distance, or is reported: the
   first one, one in a member of a relocatable record, or in an object that is
   defined here.  */

static bool
element_fixed_p (tree ref)
{
  tree array = TREE_OPERAND (ref, 0);
  if (integer_zerop (TREE_OPERAND (ref, 1)) || access_p (array))
    return true;
  tree base = get_base_address (array);
  return base && DECL_P (base) && !DECL_EXTERNAL (base);
}

/* *TP is an element of an array.  */

static void
scale_element (tree *tp)
{
  tree ref = *tp;
  tree type = TREE_TYPE (ref);
  if (!relocatable_element (type) || finished->contains (ref)
      || element_fixed_p (ref))
    return;
  location_t loc = EXPR_LOCATION (ref);
  tree pointer = build_pointer_type (type);
  tree array = build_fold_addr_expr_loc (loc, TREE_OPERAND (ref, 0));
  tree bytes = fold_build2_loc (loc, MULT_EXPR, sizetype,
				fold_convert (sizetype, TREE_OPERAND (ref, 1)),
				TYPE_SIZE_UNIT (type));
  tree sum = build2_loc (loc, POINTER_PLUS_EXPR, pointer,
			 fold_convert (pointer, array), bytes);
  *tp = build1_loc (loc, INDIRECT_REF, type, sum);
}

/* Callback for walk_tree.  */

static tree
visit_expression (tree *tp, int *walk_subtrees, void *)
{
  switch (TREE_CODE (*tp))
    {
    case POINTER_PLUS_EXPR:
      scale_sum (*tp);
      break;

    case COMPONENT_REF:
      /* A constant index is the first number of the access string.  */
      if (relocated_step_p (*tp) && root_index_p (TREE_OPERAND (*tp, 0)))
	finished->add (TREE_OPERAND (*tp, 0));
      break;

    case ARRAY_REF:
      scale_element (tp);
      break;

    default:
      if (TYPE_P (*tp))
	*walk_subtrees = 0;
      break;
    }
  return NULL_TREE;
}

/* Let the distances in the function DECL be the target's.  */

void
scale_rust_pointers (tree decl)
{
  if (!any_relocatable || !DECL_SAVED_TREE (decl))
    return;
  hash_set<tree> expressions;
  tree saved = current_function_decl;
  finished = &expressions;
  current_function_decl = decl;
  walk_tree_without_duplicates (&DECL_SAVED_TREE (decl), visit_expression,
				NULL);
  current_function_decl = saved;
  finished = NULL;
}

} // namespace relocatable
