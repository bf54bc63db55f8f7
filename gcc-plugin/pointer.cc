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

static tree visit_expression (tree *, int *, void *);

static void
visit (tree *tp, void *visited)
{
  walk_tree (tp, visit_expression, visited, (hash_set<tree> *) visited);
}

/* EXPR is "p++" or the like, and adds the number of bytes BYTES to p.  In C++ it
   may be in a constexpr function, of which the front end keeps the body to
   evaluate calls by, and there what is added has to be a constant.  Turn:

     p++

   into:

     (p = p + BYTES) - BYTES  */

static tree
written_step (location_t loc, tree expr, tree bytes)
{
  enum tree_code code = TREE_CODE (expr);
  bool down = code == PREDECREMENT_EXPR || code == POSTDECREMENT_EXPR;
  tree type = TREE_TYPE (expr);
  bytes = save_expr (fold_convert (sizetype, bytes));
  tree back = fold_build1_loc (loc, NEGATE_EXPR, sizetype, bytes);
  tree p = stabilize_reference (TREE_OPERAND (expr, 0));
  tree sum = build2_loc (loc, POINTER_PLUS_EXPR, type, unshare_expr (p),
			 down ? back : bytes);
  tree step = build2_loc (loc, MODIFY_EXPR, type, p, sum);
  if (code == PREINCREMENT_EXPR || code == PREDECREMENT_EXPR)
    return step;
  return build2_loc (loc, POINTER_PLUS_EXPR, type, step, down ? bytes : back);
}

/* Relocate the strides in *TP, the visit of whose operands began at SINCE.  */

static void
relocate_strides (tree *tp, unsigned since)
{
  tree expr = *tp;
  location_t loc = EXPR_LOCATION (expr);
  tree record = NULL_TREE;
  if (POINTER_TYPE_P (TREE_TYPE (expr)))
    record = strip_array_types (TREE_TYPE (TREE_TYPE (expr)));
  if (record && !RECORD_OR_UNION_TYPE_P (record))
    record = NULL_TREE;
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
      if (!type)
	break;
      if (lang_GNU_CXX () && TREE_CODE (expr) != POINTER_PLUS_EXPR)
	*tp = written_step (loc, expr,
			    scale_bytes (loc, TREE_OPERAND (expr, 1), type));
      else
	TREE_OPERAND (expr, 1) = scale_bytes (loc, TREE_OPERAND (expr, 1),
					      type);
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

/* If *REF is an element, or an array of them, of an array of relocatable records
   that a pointer points to, return where the dereference of that pointer is,
   else null.  An array that is an object of this program has the layout
   compiled against, and one inside a record has a place in a path or in that
   record's layout.  */

static tree *
subscripted_array (tree *ref)
{
  if (TREE_CODE (*ref) != ARRAY_REF
      || !relocatable_p (strip_array_types (TREE_TYPE (*ref))))
    return NULL;
  while (TREE_CODE (*ref) == ARRAY_REF)
    ref = &TREE_OPERAND (*ref, 0);
  return TREE_CODE (*ref) == INDIRECT_REF ? ref : NULL;
}

/* Turn *REF, which is such an element, from:

     (*p)[i][j]

   with p a pointer to an array of 4 arrays of 3 struct s, into:

     *(struct s *) (p + (i * 96 + j * 32))

   with the number of bytes scaled.  */

static void
relocate_subscripts (tree *ref, tree array)
{
  location_t loc = EXPR_LOCATION (*ref);
  tree bytes = size_zero_node;
  for (tree r = *ref; r != array; r = TREE_OPERAND (r, 0))
    {
      tree size = fold_convert (sizetype, TYPE_SIZE_UNIT (TREE_TYPE (r)));
      tree index = fold_convert (sizetype, TREE_OPERAND (r, 1));
      bytes = size_binop (PLUS_EXPR, bytes,
			  size_binop (MULT_EXPR, index, size));
    }
  bytes = scale_bytes (loc, bytes, strip_array_types (TREE_TYPE (*ref)));
  tree pointer = fold_convert (build_pointer_type (TREE_TYPE (*ref)),
			       TREE_OPERAND (array, 0));
  tree element = build1_loc (loc, INDIRECT_REF, TREE_TYPE (*ref),
			     fold_build_pointer_plus_loc (loc, pointer, bytes));
  TREE_READONLY (element) = TREE_READONLY (*ref);
  TREE_THIS_VOLATILE (element) = TREE_THIS_VOLATILE (*ref);
  TREE_SIDE_EFFECTS (element) = TREE_SIDE_EFFECTS (*ref);
  *ref = element;
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
      if (root_index_p (TREE_OPERAND (expr, 0)))
	{
	  /* path.cc takes this index.  */
	  visit (&TREE_OPERAND (TREE_OPERAND (expr, 0), 0), visited);
	  *walk_subtrees = 0;
	}
      return NULL_TREE;

    case ARRAY_REF:
      if (tree *array = subscripted_array (tp))
	{
	  for (tree r = expr; r != *array; r = TREE_OPERAND (r, 0))
	    visit (&TREE_OPERAND (r, 1), visited);
	  visit (array, visited);
	  relocate_subscripts (tp, *array);
	  *walk_subtrees = 0;
	}
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
  if (!any_relocatable || !TARGET_BPF_CORE)
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
