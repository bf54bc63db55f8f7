/* Arithmetic on pointers to relocatable records.
   SPDX-License-Identifier: GPL-3.0-or-later

   Takes  a function's body as the C front end has parsed it, and the places
	  at which the source computes with such pointers.
   Gives  the same body with strides of the target's size of the record.
   Never  touches what is computed with pointers to char or void, or with
	  integers, made from such pointers: there the source counts bytes.

   For example, turn:

     q = p + i;

   which the parser has made POINTER_PLUS_EXPR <p, i * 32>, into:

     q = p + i * __builtin_core_reloc (N);	(struct s 0, byte_sz)

   places.cc says which sums are the source's.  */

#include "btf-relocatable.h"

namespace relocatable {

/* The assignments and the like being visited, the outermost first.  Of the left
   side of a compound assignment the parser makes a copy without locations.  */
static auto_vec<tree> enclosing;

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

static tree
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

static tree
scale (location_t loc, tree bytes, tree type)
{
  HOST_WIDE_INT size = int_size_in_bytes (type);
  tree count = size > 0 ? element_count (bytes, size) : NULL_TREE;
  if (!count)
    {
      report_reason (loc, REASON_STRIDE_LOST, TYPE_MAIN_VARIANT (type));
      return bytes;
    }
  return fold_build2_loc (loc, MULT_EXPR, TREE_TYPE (bytes), count,
			  target_size (loc, type, TREE_TYPE (bytes)));
}

/* The location of EXPR or, if it has none, that of the innermost expression
   around it that covers a place of arithmetic with pointers to TYPE; or such a
   place that nothing else has.  */

static location_t
visited_location (const_tree expr, const_tree type)
{
  if (EXPR_HAS_LOCATION (expr) || !type)
    return EXPR_LOCATION (expr);
  for (int i = enclosing.length () - 1; i >= 0; i--)
    if (record_at (EXPR_LOCATION (enclosing[i]), UINT_MAX, type))
      return EXPR_LOCATION (enclosing[i]);
  return unvisited_place (type);
}

/* If REF is "*(p + N)" with a constant N, of which a member is accessed: turn
   it into "(*(struct s (*)[]) p)[N]", so that path.cc sees the index.  Return
   false if it is not.  */

bool
keep_root_index (tree *ref)
{
  if (TREE_CODE (*ref) != INDIRECT_REF)
    return false;
  tree sum = TREE_OPERAND (*ref, 0);
  tree element = TREE_TYPE (*ref);
  HOST_WIDE_INT size = int_size_in_bytes (element);
  if (TREE_CODE (sum) != POINTER_PLUS_EXPR || size <= 0
      || TREE_CODE (TREE_OPERAND (sum, 1)) != INTEGER_CST)
    return false;
  tree index = element_count (TREE_OPERAND (sum, 1), size);
  if (!index || !tree_fits_uhwi_p (index) || tree_to_uhwi (index) > INT_MAX)
    return false;
  tree array = build_array_type (element, NULL_TREE);
  tree base = build1 (INDIRECT_REF, array,
		      fold_convert (build_pointer_type (array),
				    TREE_OPERAND (sum, 0)));
  tree indexed = build4_loc (EXPR_LOCATION (*ref), ARRAY_REF, element, base,
			     index, NULL_TREE, NULL_TREE);
  TREE_THIS_VOLATILE (indexed) = TREE_THIS_VOLATILE (*ref);
  TREE_SIDE_EFFECTS (indexed) = TREE_SIDE_EFFECTS (*ref);
  *ref = indexed;
  return true;
}

/* Turn "p - q", a number of bytes, into the number that it would be if the
   records had the size that is compiled against:

     (p - q) / byte_sz (struct s) * 32

   The front end divides by 32 what it wants as a number of elements, or has
   compared with a multiple of 32.  The division is one of unsigned numbers:
   BPF before v4 has no other.  */

static tree
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

static tree visit_expression (tree *, int *, void *);

static void
visit (tree *tp, void *visited)
{
  walk_tree (tp, visit_expression, visited, (hash_set<tree> *) visited);
}

/* Relocate the strides in *TP, the visit of whose operands began at SINCE.  */

static void
relocate_strides (tree *tp, unsigned since)
{
  tree expr = *tp;
  location_t loc = EXPR_LOCATION (expr);
  tree record = NULL_TREE;
  if (POINTER_TYPE_P (TREE_TYPE (expr))
      && RECORD_OR_UNION_TYPE_P (TREE_TYPE (TREE_TYPE (expr))))
    record = TREE_TYPE (TREE_TYPE (expr));
  tree type;
  switch (TREE_CODE (expr))
    {
    case PREINCREMENT_EXPR:
    case PREDECREMENT_EXPR:
    case POSTINCREMENT_EXPR:
    case POSTDECREMENT_EXPR:
      if (!record)
	break;
      /* FALLTHRU */
    case POINTER_PLUS_EXPR:
      /* Without a location, only the type says what is added to.  */
      loc = visited_location (expr, record);
      type = take_places (loc, since,
			  EXPR_HAS_LOCATION (expr) ? NULL_TREE : record);
      if (type)
	TREE_OPERAND (expr, 1) = scale (loc, TREE_OPERAND (expr, 1), type);
      break;

    case POINTER_DIFF_EXPR:
      type = take_places (loc, since, NULL_TREE);
      if (type)
	*tp = rescale_difference (loc, expr, type);
      break;

    case EXACT_DIV_EXPR:
      /* "(p - q) / 32", of which the operand has become "COUNT * 32".  */
      if (TREE_CODE (TREE_OPERAND (expr, 0)) == MULT_EXPR
	  && operand_equal_p (TREE_OPERAND (TREE_OPERAND (expr, 0), 1),
			      TREE_OPERAND (expr, 1)))
	*tp = TREE_OPERAND (TREE_OPERAND (expr, 0), 0);
      break;

    case INDIRECT_REF:
      /* "p[0]", of which the sum has been folded away, or "(p + i)[1]", of
	 which the sums have been folded together.  */
      if (TREE_CODE (TREE_OPERAND (expr, 0)) != POINTER_PLUS_EXPR
	  || visited_since_p (loc, since))
	take_places (loc, since, TREE_TYPE (expr));
      break;

    default:
      break;
    }
}

/* A member of *REF is accessed.  */

static void
visit_record (tree *ref, void *visited)
{
  /* What query.cc has done to "p[N]" already.  */
  if (TREE_CODE (*ref) == ARRAY_REF)
    take_places (EXPR_LOCATION (*ref), begin_visit (), TREE_TYPE (*ref));
  tree sum = (TREE_CODE (*ref) == INDIRECT_REF ? TREE_OPERAND (*ref, 0)
					       : NULL_TREE);
  tree record = TREE_TYPE (*ref);
  if (!sum || TREE_CODE (sum) != POINTER_PLUS_EXPR
      || TREE_CODE (TREE_OPERAND (sum, 1)) != INTEGER_CST
      || !relocatable_p (record))
    return;
  unsigned since = begin_visit ();
  visit (&TREE_OPERAND (sum, 0), visited);
  location_t loc = visited_location (sum, record);
  if (record_at (loc, since, record) && keep_root_index (ref))
    {
      take_places (loc, since, record);
      take_places (EXPR_LOCATION (*ref), since, record);
    }
}

/* Callback for walk_tree: visit the operands of *TP, then *TP itself.  */

static tree
visit_expression (tree *tp, int *walk_subtrees, void *visited)
{
  tree expr = *tp;
  unsigned since = begin_visit ();
  bool encloses = false;
  switch (TREE_CODE (expr))
    {
    case COMPONENT_REF:
      visit_record (&TREE_OPERAND (expr, 0), visited);
      return NULL_TREE;

    case MODIFY_EXPR:
    case COMPOUND_EXPR:
    case PREINCREMENT_EXPR:
    case PREDECREMENT_EXPR:
    case POSTINCREMENT_EXPR:
    case POSTDECREMENT_EXPR:
      encloses = true;
      enclosing.safe_push (expr);
      /* FALLTHRU */
    case POINTER_PLUS_EXPR:
    case POINTER_DIFF_EXPR:
    case EXACT_DIV_EXPR:
      visit (&TREE_OPERAND (expr, 1), visited);
      /* FALLTHRU */
    case INDIRECT_REF:
      visit (&TREE_OPERAND (expr, 0), visited);
      if (encloses)
	enclosing.pop ();
      relocate_strides (tp, since);
      *walk_subtrees = 0;
      return NULL_TREE;

    default:
      if (TYPE_P (expr))
	*walk_subtrees = 0;
      return NULL_TREE;
    }
}

static void
visit_function (tree decl)
{
  hash_set<tree> visited;
  visit (&DECL_SAVED_TREE (decl), &visited);
  if (cgraph_node *node = cgraph_node::get (decl))
    for (cgraph_node *nested = first_nested_function (node); nested;
	 nested = next_nested_function (nested))
      visit_function (nested->decl);
}

/* PLUGIN_PRE_GENERICIZE: a function and those nested in it are parsed.  */

static void
on_pre_genericize (void *event_data, void *)
{
  if (!any_places_p ())
    return;
  visit_function ((tree) event_data);
  finish_places ((tree) event_data);
}

void
pointer_init (const char *plugin_name)
{
  register_callback (plugin_name, PLUGIN_PRE_GENERICIZE, on_pre_genericize,
		     NULL);
}

} // namespace relocatable
