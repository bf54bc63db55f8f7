/* How far is it to another record, in Rust?
   SPDX-License-Identifier: GPL-3.0-or-later

   Takes  a function as gccrs has made it.
   Gives  the same, with distances between relocatable records that are the
	  target's.
   Never  touches the distance between other objects.

   gccrs computes with pointers for the intrinsic offset, of which offset and
   add are made, and for an element of a slice.  Turn:

     p p+ count * 32

   into:

     p p+ count * stride

   and an element of an array that a pointer or a reference points to,
   "(*a)[i]", into what it would be in a slice:

     *((struct s *) a p+ i * stride)

   The length of an array, also of one in an array, is the source's.  */

#include "gcc/gcc-headers.h"
#include "rust/rust.h"
#include "marks/marks.h"
#include "path/path.h"
#include "path/reasons.h"
#include "report/report.h"
#include "stride/stride.h"

namespace relocatable {

/* Expressions that are right as they are.  */
static hash_set<tree> *finished;

/* The number of bytes BYTES in the layout that is compiled against, as one in
   the target's.  Turn:

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

/* Where EXPR is.  Of an intrinsic there is but its declaration.  */

static location_t
source_place (const_tree expr)
{
  location_t loc = EXPR_LOCATION (expr);
  if (loc == UNKNOWN_LOCATION || loc == BUILTINS_LOCATION)
    return DECL_SOURCE_LOCATION (current_function_decl);
  return loc;
}

/* EXPR adds a number of bytes to a pointer: if that is to a relocatable record,
   let the number be one in the target's layout.  */

static void
scale_sum (tree expr)
{
  tree record = relocatable_element (TREE_TYPE (TREE_TYPE (expr)));
  if (!record || finished->add (expr))
    return;
  TREE_OPERAND (expr, 1) = scale_bytes (source_place (expr),
					TREE_OPERAND (expr, 1), record);
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

/* *TP is an element of an array: if it is a relocatable record, let it be found
   by a distance in the target's layout.  */

static void
scale_element (tree *tp)
{
  tree ref = *tp;
  tree type = TREE_TYPE (ref);
  if (!relocatable_element (type) || finished->contains (ref)
      || element_fixed_p (ref))
    return;
  location_t loc = source_place (ref);
  tree pointer = build_pointer_type (type);
  tree array = build_fold_addr_expr_loc (loc, TREE_OPERAND (ref, 0));
  tree bytes = fold_build2_loc (loc, MULT_EXPR, sizetype,
				fold_convert (sizetype, TREE_OPERAND (ref, 1)),
				target_size (loc, type));
  /* Not folded: in ARRAY may be a sum of bytes of the source, and it would
     become one with a pointer to the record.  */
  tree sum = build2_loc (loc, POINTER_PLUS_EXPR, pointer,
			 build1_loc (loc, NOP_EXPR, pointer, array), bytes);
  finished->add (sum);
  *tp = build1_loc (loc, INDIRECT_REF, type, sum);
}

/* Callback for walk_tree: let the distance that *TP goes be the target's.  */

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
  if (!work_to_do || !DECL_SAVED_TREE (decl))
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
