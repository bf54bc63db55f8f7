/* Arithmetic on pointers to relocatable records.
   SPDX-License-Identifier: GPL-3.0-or-later

   Takes  a function's body as the C front end has parsed it, with the target's
	  sizes in it for those that c-scale.cc has seen.
   Gives  the same body with the other strides, with differences that BPF can
	  compute, and with constant indexes of roots where path.cc takes them.
   Never  touches what is computed with pointers to char or void, or with
	  integers, made from such pointers: there the source counts bytes.

   For example, turn:

     (p + 3 * stride)->f    into:  (*(struct s (*)[]) p)[3].f
     p++		    into:  p++ by stride
     (*p)[i]		    into:  *((struct s *) p + i * stride)  */

#include "gcc/gcc-headers.h"
#include "c-family/c-family.h"
#include "gcc/hooks.h"
#include "marks/marks.h"
#include "opaque/opaque.h"
#include "path/path.h"
#include "stride/stride.h"

namespace relocatable {

/* GCC 15 and later take an array with the attribute counted_by, or GCC 16 a
   pointer with it, for a call that tells its length to
   __builtin_dynamic_object_size:

     *.ACCESS_WITH_SIZE (&p->array, &p->count, ...)

   which is no reference.  If EXPR is one, or the call alone, return what it is
   without that: p->array, or its address; else null.  What is relocated has no
   size at compile time anyway.  */

tree
counted_object (tree expr)
{
  bool array = TREE_CODE (expr) == INDIRECT_REF;
  tree call = array ? TREE_OPERAND (expr, 0) : expr;
  if (!ACCESS_WITH_SIZE_P (call))
    return NULL_TREE;
  tree object = CALL_EXPR_ARG (call, 0);
  if (!array)
    return fold_convert (TREE_TYPE (call), object);
  STRIP_NOPS (object);
  return TREE_CODE (object) == ADDR_EXPR ? TREE_OPERAND (object, 0) : NULL_TREE;
}

/* In "p->array[i] |= 1" the front end saves the call of
   .ACCESS_WITH_SIZE, or its address, to evaluate it once.
   If EXPR dereferences what is saved, return p->array with what is in it saved
   instead; else null.  */

static tree
saved_counted_object (tree expr)
{
  if (TREE_CODE (expr) != INDIRECT_REF)
    return NULL_TREE;
  tree save = TREE_OPERAND (expr, 0);
  STRIP_NOPS (save);
  if (TREE_CODE (save) != SAVE_EXPR)
    return NULL_TREE;
  tree address = TREE_OPERAND (save, 0);
  if (tree object = counted_object (tree_strip_nop_conversions (address)))
    address = object;
  STRIP_NOPS (address);
  if (TREE_CODE (address) != ADDR_EXPR
      || TREE_CODE (TREE_TYPE (TREE_OPERAND (address, 0))) != ARRAY_TYPE)
    return NULL_TREE;
  tree object = stabilize_reference (TREE_OPERAND (address, 0));
  TREE_OPERAND (save, 0) = build_fold_addr_expr_with_type (object,
							   TREE_TYPE (save));
  return unshare_expr (object);
}

/* Callback for walk_tree: if *TP is a call around a counted object, put the
   object in its place.  */

static tree
forget_count (tree *tp, int *walk_subtrees, void *)
{
  if (TYPE_P (*tp))
    *walk_subtrees = 0;
  else if (tree object = counted_object (*tp))
    *tp = object;
  return NULL_TREE;
}

/* Take what counted_object takes off wherever it is in *EXPR, of which all
   accesses are relocated.  */

void
forget_counts (tree *expr)
{
  walk_tree (expr, forget_count, NULL, NULL);
}

/* Nonzero if REF, a reference or the address of one, is relocated.  */

static bool
relocated_object_p (tree ref)
{
  STRIP_NOPS (ref);
  return access_p (TREE_CODE (ref) == ADDR_EXPR ? TREE_OPERAND (ref, 0) : ref);
}

/* Turn *REF, a record, into "(*(struct s (*)[]) POINTER)[INDEX]", so that
   path.cc sees the index.  */

static void
set_root_index (tree *ref, tree pointer, tree index)
{
  tree element = TREE_TYPE (*ref);
  tree array = build_array_type (element, NULL_TREE);
  tree base = build1 (INDIRECT_REF, array,
		      fold_convert (build_pointer_type (array), pointer));
  tree indexed = build4_loc (EXPR_LOCATION (*ref), ARRAY_REF, element, base,
			     index, NULL_TREE, NULL_TREE);
  TREE_THIS_VOLATILE (indexed) = TREE_THIS_VOLATILE (*ref);
  TREE_SIDE_EFFECTS (indexed) = TREE_SIDE_EFFECTS (*ref);
  *ref = indexed;
}

/* If SUM is "p + N" with a constant N, return how many records of type ELEMENT
   are added to p, else null.  */

static tree
added_count (tree sum, tree element)
{
  if (TREE_CODE (sum) != POINTER_PLUS_EXPR
      || (!relocatable_p (element)
	  && !unmarked_arithmetic_p (EXPR_LOCATION (sum), element)))
    return NULL_TREE;
  return constant_count (TREE_OPERAND (sum, 1), element);
}

/* If REF is "*(p + N)" with a constant N, of which a member is accessed: turn
   it into "(*(struct s (*)[]) p)[N]".  Return false if it is not.  */

bool
keep_root_index (tree *ref)
{
  if (TREE_CODE (*ref) != INDIRECT_REF)
    return false;
  tree sum = TREE_OPERAND (*ref, 0);
  tree index = added_count (sum, TREE_TYPE (*ref));
  if (!index)
    return false;
  set_root_index (ref, TREE_OPERAND (sum, 0), index);
  return true;
}

/* If *REF is a record in rows of them that a pointer points to, with constant
   subscripts, count all records before it, for a query.  Turn, with p a pointer
   to arrays of 4:

     p[1][2]

   into:

     (*(struct s (*)[]) p)[6]  */

void
join_subscripts (tree *ref)
{
  tree element = TREE_TYPE (*ref);
  HOST_WIDE_INT size = int_size_in_bytes (element);
  if (TREE_CODE (*ref) != ARRAY_REF || !RECORD_OR_UNION_TYPE_P (element)
      || size <= 0)
    return;
  offset_int index = 0;
  tree array = *ref;
  for (; TREE_CODE (array) == ARRAY_REF; array = TREE_OPERAND (array, 0))
    {
      tree subscript = TREE_OPERAND (array, 1);
      HOST_WIDE_INT row = int_size_in_bytes (TREE_TYPE (array));
      if (TREE_CODE (subscript) != INTEGER_CST || row < 0)
	return;
      index += wi::to_offset (subscript) * (row / size);
    }
  if (TREE_CODE (array) != INDIRECT_REF)
    return;
  tree pointer = TREE_OPERAND (array, 0);
  if (tree rows = added_count (pointer, element))
    {
      index += wi::to_offset (rows);
      pointer = TREE_OPERAND (pointer, 0);
    }
  set_root_index (ref, pointer, wide_int_to_tree (ssizetype, index));
}

/* Let the array that *REF is an element of be what it is once its address has
   been taken and dereferenced: "*p[1]", with p a pointer to arrays of arrays,
   is "p[1][0]".  GCC would see that later, when path.cc has taken an index of
   *REF for one of a root.  */

static void
fold_array (tree *ref)
{
  while (TREE_CODE (*ref) == ARRAY_REF)
    {
      ref = &TREE_OPERAND (*ref, 0);
      if (TREE_CODE (*ref) != INDIRECT_REF)
	continue;
      tree pointer = TREE_OPERAND (*ref, 0);
      /* An array that has decayed: see addresses.cc.  */
      if (tree address = address_in_opaque (pointer))
	pointer = fold_convert (TREE_TYPE (pointer), address);
      tree folded = fold_indirect_ref_1 (EXPR_LOCATION (*ref), TREE_TYPE (*ref),
					 pointer);
      if (folded && TREE_CODE (folded) == ARRAY_REF)
	*ref = folded;
    }
}

/* If *REF is an element, or an array of them, of an array of relocatable
   records that a pointer points to, return where the dereference of that
   pointer is, else null.  An array that is an object of this program has the
   layout compiled against, and one inside a record has a place in a path or in
   that record's layout.  */

tree *
subscripted_array (tree *ref)
{
  if (TREE_CODE (*ref) != ARRAY_REF || !relocatable_element (TREE_TYPE (*ref)))
    return NULL;
  while (TREE_CODE (*ref) == ARRAY_REF)
    ref = &TREE_OPERAND (*ref, 0);
  return TREE_CODE (*ref) == INDIRECT_REF ? ref : NULL;
}

/* Turn *REF, an element for which subscripted_array has found ARRAY, from:

     (*p)[i][j]

   with p a pointer to an array of 4 arrays of 3 struct s, into:

     *(struct s *) (p + (i * (stride * 3) + j * stride))  */

static void
relocate_subscripts (tree *ref, tree array)
{
  location_t loc = EXPR_LOCATION (*ref);
  tree bytes = size_zero_node;
  for (tree r = *ref; r != array; r = TREE_OPERAND (r, 0))
    {
      tree size = target_size (loc, TREE_TYPE (r));
      tree index = fold_convert (sizetype, TREE_OPERAND (r, 1));
      bytes = size_binop (PLUS_EXPR, bytes,
			  size_binop (MULT_EXPR, index, size));
    }
  tree pointer = fold_convert (build_pointer_type (TREE_TYPE (*ref)),
			       TREE_OPERAND (array, 0));
  tree element = build1_loc (loc, INDIRECT_REF, TREE_TYPE (*ref),
			     fold_build_pointer_plus_loc (loc, pointer, bytes));
  TREE_READONLY (element) = TREE_READONLY (*ref);
  TREE_THIS_VOLATILE (element) = TREE_THIS_VOLATILE (*ref);
  TREE_SIDE_EFFECTS (element) = TREE_SIDE_EFFECTS (*ref);
  *ref = element;
}

/* EXPR is a sum with a pointer.  Of "p + (i + 1)" the parser makes
   "p + (i * stride + stride)": use stride once.  */

static void
relocate_sum (tree expr)
{
  tree bytes = TREE_OPERAND (expr, 1);
  if (TREE_CODE (bytes) != PLUS_EXPR && TREE_CODE (bytes) != MINUS_EXPR)
    return;
  tree element = relocatable_element (TREE_TYPE (TREE_TYPE (expr)));
  tree count = element ? stride_count (bytes, element) : NULL_TREE;
  if (count)
    TREE_OPERAND (expr, 1) = fold_build2 (MULT_EXPR, TREE_TYPE (bytes), count,
					  target_size (stride_location (bytes),
						       element));
}

/* EXPR is "p++" or the like, and adds the number of bytes BYTES to p.  In C++
   it may be in a constexpr function, of which the front end keeps the body to
   evaluate calls by, and there what is added has to be a constant.  Turn:

     p++

   into:

     (p = p + BYTES) - BYTES  */

static tree
written_step (tree expr, tree bytes)
{
  location_t loc = EXPR_LOCATION (expr);
  enum tree_code code = TREE_CODE (expr);
  bool down = code == PREDECREMENT_EXPR || code == POSTDECREMENT_EXPR;
  tree type = TREE_TYPE (expr);
  bytes = save_expr (bytes);
  tree back = fold_build1_loc (loc, NEGATE_EXPR, sizetype, bytes);
  tree p = stabilize_reference (TREE_OPERAND (expr, 0));
  tree sum = build2_loc (loc, POINTER_PLUS_EXPR, type, unshare_expr (p),
			 down ? back : bytes);
  tree step = build2_loc (loc, MODIFY_EXPR, type, p, sum);
  if (code == PREINCREMENT_EXPR || code == PREDECREMENT_EXPR)
    return step;
  return build2_loc (loc, POINTER_PLUS_EXPR, type, step, down ? bytes : back);
}

/* *TP is "p++" or the like.  Its type tells what p points to.  */

static void
relocate_step (tree *tp)
{
  tree type = TREE_TYPE (*tp);
  if (!POINTER_TYPE_P (type) || !relocatable_element (TREE_TYPE (type)))
    return;
  tree size = target_size (EXPR_LOCATION (*tp), TREE_TYPE (type));
  if (lang_GNU_CXX ())
    *tp = written_step (*tp, size);
  else
    TREE_OPERAND (*tp, 1) = fold_convert (TREE_TYPE (TREE_OPERAND (*tp, 1)),
					  size);
}

static tree visit_expression (tree *, int *, void *);

/* Walk *TP with visit_expression; VISITED, a hash_set<tree>, is what has
   been.  */

static void
visit (tree *tp, void *visited)
{
  walk_tree (tp, visit_expression, visited, (hash_set<tree> *) visited);
}

/* Walk with FN the lengths of arrays of variable length, of which TYPE may be
   one or point to one.  They are evaluated where it is declared.  What "using"
   declares in C++ has no type.  VISITED, a hash_set<tree>, is also FN's
   data.  */

void
visit_lengths (tree type, walk_tree_fn fn, void *visited)
{
  for (; type && (POINTER_TYPE_P (type) || TREE_CODE (type) == ARRAY_TYPE);
       type = TREE_TYPE (type))
    if (TREE_CODE (type) == ARRAY_TYPE && TYPE_DOMAIN (type)
	&& TYPE_MAX_VALUE (TYPE_DOMAIN (type)))
      walk_tree (&TYPE_MAX_VALUE (TYPE_DOMAIN (type)), fn, visited,
		 (hash_set<tree> *) visited);
}

/* Callback for walk_tree: have *TP, a sum, a step, an element or a difference
   of pointers, computed by the target's sizes, and take the calls for
   counted_by off what is relocated.  VISITED, a hash_set<tree>, is what the
   walk has been to.  */

static tree
visit_expression (tree *tp, int *walk_subtrees, void *visited)
{
  tree object = counted_object (*tp);
  if (!object)
    object = saved_counted_object (*tp);
  if (object && relocated_object_p (object))
    *tp = object;
  tree expr = *tp;
  switch (TREE_CODE (expr))
    {
    case COMPONENT_REF:
      if (relocatable_p (TREE_TYPE (TREE_OPERAND (expr, 0))))
	{
	  fold_array (&TREE_OPERAND (expr, 0));
	  keep_root_index (&TREE_OPERAND (expr, 0));
	}
      if (root_index_p (TREE_OPERAND (expr, 0)))
	{
	  /* path.cc takes this index.  */
	  visit (&TREE_OPERAND (TREE_OPERAND (expr, 0), 0), visited);
	  *walk_subtrees = 0;
	}
      break;

    case ARRAY_REF:
      fold_array (tp);
      if (tree *array = subscripted_array (tp))
	relocate_subscripts (tp, *array);
      break;

    case POINTER_PLUS_EXPR:
      relocate_sum (expr);
      break;

    case PREINCREMENT_EXPR:
    case PREDECREMENT_EXPR:
    case POSTINCREMENT_EXPR:
    case POSTDECREMENT_EXPR:
      relocate_step (tp);
      break;

    case EQ_EXPR:
    case NE_EXPR:
      /* "if (p - q)" has no need to divide.  */
      if (integer_zerop (TREE_OPERAND (expr, 1)))
	if (tree bytes = difference_bytes (TREE_OPERAND (expr, 0)))
	  {
	    TREE_OPERAND (expr, 0) = bytes;
	    TREE_OPERAND (expr, 1) = build_zero_cst (TREE_TYPE (bytes));
	  }
      break;

    case EXACT_DIV_EXPR:
      if (tree count = difference_count (expr))
	*tp = count;
      break;

    case DECL_EXPR:
      visit_lengths (TREE_TYPE (DECL_EXPR_DECL (expr)), visit_expression,
		     visited);
      break;

    default:
      if (TYPE_P (expr))
	*walk_subtrees = 0;
      break;
    }
  return NULL_TREE;
}

/* Callback for walk_functions: relocate the strides in DECL.  */

static void
visit_function (tree decl, void *)
{
  hash_set<tree> visited;
  visit (&DECL_SAVED_TREE (decl), &visited);
}

/* PLUGIN_PRE_GENERICIZE: a function and those nested in it are parsed.  */

void
pointers_pre_genericize (void *event_data, void *)
{
  if (work_to_do && TARGET_BPF_CORE)
    walk_functions ((tree) event_data, visit_function, NULL);
}

} // namespace relocatable
