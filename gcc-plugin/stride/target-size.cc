/* What is the size of a relocatable record in the target?
   SPDX-License-Identifier: GPL-3.0-or-later

   Takes  a type; and the statements of a function with its size in them.
   Gives  an expression for the size in the target, and in GIMPLE a statement
	  with a record for each.
   Never  decides where the source counts records.

   While a function is being parsed, the size is a call of a function that does
   not exist, one for each record, and of whose value nothing can be known:

     __builtin_btf_relocatable_size ()

   Front ends fold it into sums and products as any number; and what is left of
   it in GIMPLE is turned into

     __builtin_core_reloc (N)	(struct s 0, byte_sz)

   Comments write "stride" for it.  */

#include "gcc/gcc-headers.h"
#include "stride/stride.h"
#include "gcc/back-end.h"
#include "gcc/hooks.h"
#include "opaque/opaque.h"
#include "path/reasons.h"
#include "report/report.h"

namespace relocatable {

/* These functions: a TREE_LIST of a record and its function.  To GCC's folding,
   two calls of the same one with the same arguments are the same number.  */
static tree stride_functions;
GGC_ROOT (stride_functions);

/* What makes the argument that they have in C++, by which c-scale.cc knows a
   constant expression; or null.  */
tree (*stride_argument) ();

/* The function that stands for the size of RECORD.  */

static tree
stride_function (tree record)
{
  if (tree known = purpose_member (record, stride_functions))
    return TREE_VALUE (known);
  tree decl = undefined_function ("__builtin_btf_relocatable_size",
				  BPF_BUILTIN_MAX,
				  build_varargs_function_type_list (sizetype,
								    NULL_TREE));
  /* It has no effect, and where it is used twice save_expr keeps its value:
     that of a const function is taken again.  */
  DECL_PURE_P (decl) = 1;
  stride_functions = tree_cons (record, decl, stride_functions);
  return decl;
}

/* If FUNCTION gives the size of a record in the target, return that record,
   else null.  */

tree
record_of_function (const_tree function)
{
  if (!function || !fndecl_built_in_p (function, BUILT_IN_MD)
      || DECL_MD_FUNCTION_CODE (function) != BPF_BUILTIN_MAX)
    return NULL_TREE;
  tree known = value_member (const_cast<tree> (function), stride_functions);
  return known ? TREE_PURPOSE (known) : NULL_TREE;
}

/* If X is the size of a record in the target, return that record, else
   null.  */

tree
stride_record (const_tree x)
{
  return (TREE_CODE (x) == CALL_EXPR
	    ? record_of_function (get_callee_fndecl (x))
	    : NULL_TREE);
}

/* The size of TYPE in the target, a relocatable record or an array of them.  */

tree
target_size (location_t loc, tree type)
{
  tree record = TYPE_MAIN_VARIANT (strip_array_types (type));
  tree function = build_fold_addr_expr (stride_function (record));
  tree stride = (stride_argument
		   ? build_call_nary (sizetype, function, 1, stride_argument ())
		   : build_call_nary (sizetype, function, 0));
  SET_EXPR_LOCATION (stride, loc);
  for (; TREE_CODE (type) == ARRAY_TYPE; type = TREE_TYPE (type))
    {
      tree last = TYPE_DOMAIN (type) ? TYPE_MAX_VALUE (TYPE_DOMAIN (type))
				     : NULL_TREE;
      /* "[]" has none, and the domain of "[0]" is empty.  */
      tree length = (last
		       ? size_binop (PLUS_EXPR, fold_convert (sizetype, last),
				     size_one_node)
		       : size_zero_node);
      stride = fold_build2_loc (loc, MULT_EXPR, sizetype, stride, length);
    }
  return stride;
}

/* Callback for walk_tree: find a size in the target.  */

static tree
find_stride (tree *tp, int *walk_subtrees, void *)
{
  if (TYPE_P (*tp))
    *walk_subtrees = 0;
  return stride_record (*tp) ? *tp : NULL_TREE;
}

/* The first size in the target in EXPR, or null.  */

tree
stride_in (tree expr)
{
  return walk_tree_without_duplicates (&expr, find_stride, NULL);
}

/* Where the source counts the records of which BYTES is a number.  */

location_t
stride_location (tree bytes)
{
  tree stride = stride_in (bytes);
  return stride ? EXPR_LOCATION (stride) : UNKNOWN_LOCATION;
}

/* Report each call that is left, of which no instructions could be made.  */

void
verify_strides ()
{
  for (tree list = stride_functions; list; list = TREE_CHAIN (list))
    if (cgraph_node *node = cgraph_node::get (TREE_VALUE (list)))
      for (cgraph_edge *e = node->callers; e; e = e->next_caller)
	report_reason (gimple_location (e->call_stmt), REASON_STRIDE_LEFT,
		       TREE_PURPOSE (list));
}

} // namespace relocatable
