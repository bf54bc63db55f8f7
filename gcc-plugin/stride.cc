/* What is the size of a relocatable record in the target?
   SPDX-License-Identifier: GPL-3.0-or-later

   Takes  a type; and the statements of a function with its size in them.
   Gives  an expression for the size in the target, and in GIMPLE a statement with a
	  record for each.
   Never  decides where the source counts records.

   While a function is being parsed, the size is a call of a function that does
   not exist, one for each record, and of whose value nothing can be known:

     __builtin_btf_relocatable_size ()

   Front ends fold it into sums and products as any number; and what is left of it
   in GIMPLE is turned into

     __builtin_core_reloc (N)	(struct s 0, byte_sz)

   Comments write "stride" for it.  */

#include "btf-relocatable.h"

namespace relocatable {

/* These functions: a TREE_LIST of a record and its function.  To GCC's folding,
   two calls of the same one with the same arguments are the same number.  */
static tree stride_functions;
GGC_ROOT (stride_functions);

/* What makes the argument that they have in C++, by which scale.cc knows a
   constant expression; or null.  */
tree (*stride_argument) ();

static tree
stride_function (tree record)
{
  if (tree known = purpose_member (record, stride_functions))
    return TREE_VALUE (known);
  tree decl = undefined_function ("__builtin_btf_relocatable_size",
				  BPF_BUILTIN_MAX,
				  build_varargs_function_type_list (sizetype,
								    NULL_TREE));
  /* It has no effect, and where it is used twice save_expr keeps its value: that
     of a const function is taken again.  */
  DECL_PURE_P (decl) = 1;
  stride_functions = tree_cons (record, decl, stride_functions);
  return decl;
}

/* If FUNCTION gives the size of a record in the target, return that record, else
   null.  */

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

/* The records made in the current function, by the place of the source: front
   ends copy "p[n].f += x", and GCC computes once what has the same record.  */
static hash_map<int_hash<location_t, UNKNOWN_LOCATION, UINT_MAX>, tree>
  *stride_records;

/* The record for the size of TYPE at LOC: a call, or error_mark_node.  This is
   byte_sz of the root, which is poisoned when the target has no such type;
   type_size would be 0 then.  */

static tree
stride_call (location_t loc, tree type)
{
  path p;
  p.index = 0;
  p.root = named_root (type);
  if (!p.root)
    {
      report_reason (loc, REASON_UNNAMED_STRIDE, type);
      return error_mark_node;
    }
  if (too_large_for_btf_p (type))
    {
      report_reason (loc, REASON_TOO_LARGE_FOR_BTF, type);
      return error_mark_node;
    }
  tree *made = NULL;
  if (loc != UNKNOWN_LOCATION)
    {
      if (!stride_records)
	stride_records = new hash_map<
	  int_hash<location_t, UNKNOWN_LOCATION, UINT_MAX>, tree> ();
      made = &stride_records->get_or_insert (loc);
      if (*made && TREE_PURPOSE (*made) == p.root)
	return TREE_VALUE (*made);
    }
  tree call = build_record (loc, path_reference (&p), BPF_RELO_FIELD_BYTE_SIZE);
  if (made && call != error_mark_node)
    *made = build_tree_list (p.root, call);
  return call;
}

/* The current function ends.  */

void
forget_strides ()
{
  delete stride_records;
  stride_records = NULL;
}

/* If the statement at GSI is such a call, let it be one of a record.  Where none
   can be, the object is not written.  */

void
replace_stride (gimple_stmt_iterator *gsi)
{
  gcall *stmt = dyn_cast<gcall *> (gsi_stmt (*gsi));
  if (!stmt)
    return;
  tree record = record_of_function (gimple_call_fndecl (stmt));
  if (!record)
    return;
  tree call = stride_call (gimple_location (stmt), record);
  tree lhs = gimple_call_lhs (stmt);
  gimple *made;
  if (call != error_mark_node)
    {
      made = gimple_build_call (get_callee_fndecl (call), 1,
				CALL_EXPR_ARG (call, 0));
      gimple_call_set_lhs (made, lhs);
    }
  else if (lhs)
    made = gimple_build_assign (lhs, TYPE_SIZE_UNIT (record));
  else
    made = gimple_build_nop ();
  gimple_set_location (made, gimple_location (stmt));
  gsi_replace (gsi, made, false);
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
