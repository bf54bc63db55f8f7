/* Which expressions need the layout of a relocatable type?
   SPDX-License-Identifier: GPL-3.0-or-later

   Takes  a function as the C front end has parsed it, or the initial value of a
	  variable at file scope.
   Gives  the layout uses in it that no declaration shows: copies of whole
	  objects, compound literals, indexes of arrays.
   Never  changes an expression.

   For example, "*p = *q" copies an object, of as many bytes as the layout has
   that is compiled against.  */

#include "gcc/gcc-headers.h"
#include "c-family/c-family.h"
#include "gcc/hooks.h"
#include "path/path.h"
#include "report/report.h"
#include "layout/layout.h"

namespace relocatable {

/* Values that are the use of something around them, which has been or will be
   reported: "x = f ()" is one copy.  */
static hash_set<tree> *covered;

/* The last place that an expression had: some have none.  */
static location_t last_place;

/* EXPR without the conversions around it, and without what only makes it no
   lvalue.  */

static tree
bare (tree expr)
{
  while (CONVERT_EXPR_P (expr) || TREE_CODE (expr) == NON_LVALUE_EXPR)
    expr = TREE_OPERAND (expr, 0);
  return expr;
}

/* The type whose layout the whole object VALUE depends on, if it is watched:
   its own, or that of a record that it is a part of, or null.  */

static tree
watched_type (tree value)
{
  tree type = TREE_TYPE (value);
  if (watched_p (type))
    return type;
  if (type && RECORD_OR_UNION_TYPE_P (type))
    for (tree ref = bare (value); handled_component_p (ref);
	 ref = TREE_OPERAND (ref, 0))
      if (relocated_step_p (ref)
	  && watched_p (TREE_TYPE (TREE_OPERAND (ref, 0))))
	return TREE_TYPE (TREE_OPERAND (ref, 0));
  return NULL_TREE;
}

/* The whole object VALUE is passed on, which is USE of its type.  */

static void
use_value (layout_use use, tree value)
{
  tree type = watched_type (value);
  /* A compound literal is reported itself.  */
  if (type && TREE_CODE (bare (value)) != COMPOUND_LITERAL_EXPR
      && !covered->add (bare (value)))
    use_layout (last_place, use, type);
}

/* VALUE is what EXPR gives: what covers one covers the other.  */

static void
pass_cover (tree expr, tree value)
{
  if (covered->contains (expr))
    covered->add (bare (value));
}

/* DECL is a variable that begins as its initial value.  Where its own type is
   watched, the definition is reported.  */

static void
cover_initial (tree decl)
{
  tree initial = DECL_INITIAL (decl);
  if (!initial || initial == error_mark_node)
    return;
  last_place = DECL_SOURCE_LOCATION (decl);
  if (watched_p (TREE_TYPE (decl)))
    covered->add (bare (initial));
  else
    use_value (USE_COPY, initial);
}

/* The type of the object whose address POINTER, an argument of type "void *",
   has been made of.  */

static tree
pointed_type (tree pointer)
{
  tree type = TREE_TYPE (bare (pointer));
  return POINTER_TYPE_P (type) ? TREE_TYPE (type) : type;
}

/* The type whose layout what POINTER points to depends on, if it is watched:
   that type, or the one of a record that it is a member of.  */

static tree
watched_pointee (tree pointer)
{
  tree type = pointed_type (pointer);
  if (watched_p (type))
    return type;
  tree ref = bare (pointer);
  if (TREE_CODE (ref) == POINTER_PLUS_EXPR)
    ref = bare (TREE_OPERAND (ref, 0));
  if (TREE_CODE (ref) != ADDR_EXPR)
    return NULL_TREE;
  for (ref = TREE_OPERAND (ref, 0); handled_component_p (ref);
       ref = TREE_OPERAND (ref, 0))
    if (relocated_step_p (ref) && watched_p (TREE_TYPE (TREE_OPERAND (ref, 0))))
      return TREE_TYPE (TREE_OPERAND (ref, 0));
  return NULL_TREE;
}

/* CALL is one of a builtin that asks for the layout of what its first argument
   points to, which is USE.  */

static void
visit_layout_call (layout_use use, tree call)
{
  if (call_expr_nargs (call) == 0)
    return;
  tree pointer = CALL_EXPR_ARG (call, 0);
  tree type = watched_pointee (pointer);
  /* A scalar has no padding.  */
  if (type
      && (use != USE_CLEAR_PADDING
	  || AGGREGATE_TYPE_P (pointed_type (pointer))))
    use_layout (EXPR_LOC_OR_LOC (call, last_place), use, type);
}

/* CALL is one of memcpy or the like: see whether it copies or sets a whole
   object.  When the size is a sizeof, that has been reported.  */

static void
visit_memory_call (tree call)
{
  unsigned pointers, size_argument = 2;
  switch (DECL_FUNCTION_CODE (get_callee_fndecl (call)))
    {
    case BUILT_IN_MEMCPY:
    case BUILT_IN_MEMMOVE:
    case BUILT_IN_MEMPCPY:
    case BUILT_IN_MEMCMP:
    case BUILT_IN_BCOPY:
    case BUILT_IN_BCMP:
    case BUILT_IN_MEMCPY_CHK:
    case BUILT_IN_MEMMOVE_CHK:
    case BUILT_IN_MEMPCPY_CHK:
      pointers = 2;
      break;
    case BUILT_IN_BZERO:
      size_argument = 1;
      /* FALLTHRU */
    case BUILT_IN_MEMSET:
    case BUILT_IN_MEMSET_CHK:
      pointers = 1;
      break;
    default:
      return;
    }
  if (call_expr_nargs (call) <= (int) size_argument)
    return;
  tree size = CALL_EXPR_ARG (call, size_argument);
  for (unsigned i = 0; i < pointers; i++)
    {
      tree type = pointed_type (CALL_EXPR_ARG (call, i));
      if (watched_p (type) && TYPE_SIZE_UNIT (type)
	  && tree_int_cst_equal (size, TYPE_SIZE_UNIT (type)))
	{
	  if (!used_within_p (EXPR_LOCATION (call), USE_SIZEOF,
			      strip_array_types (type)))
	    use_layout (EXPR_LOCATION (call), USE_COPY, type);
	  return;
	}
    }
}

#define CASE_ATOMIC(NAME)                                                      \
  case BUILT_IN_ATOMIC_##NAME:                                                 \
  case BUILT_IN_ATOMIC_##NAME##_N:                                             \
  case BUILT_IN_ATOMIC_##NAME##_1:                                             \
  case BUILT_IN_ATOMIC_##NAME##_2:                                             \
  case BUILT_IN_ATOMIC_##NAME##_4:                                             \
  case BUILT_IN_ATOMIC_##NAME##_8:                                             \
  case BUILT_IN_ATOMIC_##NAME##_16:

/* Nonzero if CALLEE reads, writes or exchanges an object of the size that its
   name has, or, as the front end for C writes it, that its first argument
   is.  */

static bool
atomic_copy_p (const_tree callee)
{
  switch (DECL_FUNCTION_CODE (callee))
    {
      CASE_ATOMIC (LOAD)
      CASE_ATOMIC (STORE)
      CASE_ATOMIC (EXCHANGE)
      CASE_ATOMIC (COMPARE_EXCHANGE)
      return true;
    default:
      return false;
    }
}

/* Nonzero if ARG is the address of a variable of GCC's own.  */

static bool
own_variable_p (tree arg)
{
  STRIP_NOPS (arg);
  return (TREE_CODE (arg) == ADDR_EXPR && VAR_P (TREE_OPERAND (arg, 0))
	  && !DECL_NAME (TREE_OPERAND (arg, 0)));
}

/* CALL is one of these: "__atomic_load (p, &object, order)" copies what p
   points to.  With a variable of GCC's own it is an assignment in the
   source.  */

static void
visit_atomic_call (tree call)
{
  tree arg;
  call_expr_arg_iterator iter;
  FOR_EACH_CALL_EXPR_ARG (arg, iter, call)
  if (own_variable_p (arg))
    return;
  FOR_EACH_CALL_EXPR_ARG (arg, iter, call)
  if (POINTER_TYPE_P (TREE_TYPE (arg)) && watched_p (pointed_type (arg)))
    {
      use_layout (EXPR_LOC_OR_LOC (call, last_place), USE_COPY,
		  pointed_type (arg));
      return;
    }
}

/* Report the objects that CALL passes and returns, and what it asks or copies
   if it is one of a builtin.  */

static void
visit_call (tree call)
{
  tree arg;
  call_expr_arg_iterator iter;
  FOR_EACH_CALL_EXPR_ARG (arg, iter, call)
  use_value (USE_ARGUMENT, arg);
  use_value (USE_CALL_RESULT, call);
  tree callee = get_callee_fndecl (call);
  if (!callee || !fndecl_built_in_p (callee, BUILT_IN_NORMAL))
    return;
  switch (DECL_FUNCTION_CODE (callee))
    {
    case BUILT_IN_CLEAR_PADDING:
      visit_layout_call (USE_CLEAR_PADDING, call);
      break;
    case BUILT_IN_OBJECT_SIZE:
      visit_layout_call (USE_OBJECT_SIZE, call);
      break;
    case BUILT_IN_DYNAMIC_OBJECT_SIZE:
      visit_layout_call (USE_DYNAMIC_OBJECT_SIZE, call);
      break;
    default:
      if (atomic_copy_p (callee))
	visit_atomic_call (call);
      else
	visit_memory_call (call);
      break;
    }
}

/* The initial value CONSTRUCTOR of an aggregate: its elements may be objects
   that are copied, to a place that has been reported in a relocatable
   aggregate.  */

static void
visit_constructor (tree constructor)
{
  unsigned HOST_WIDE_INT i;
  tree value;
  FOR_EACH_CONSTRUCTOR_VALUE (CONSTRUCTOR_ELTS (constructor), i, value)
  if (TREE_CODE (value) != CONSTRUCTOR)
    use_value (USE_COPY, value);
}

/* OPERANDS are those of an asm: a whole object in a register is a copy of it.
   One in memory is an address.  */

static void
visit_asm_operands (tree operands)
{
  for (; operands; operands = TREE_CHAIN (operands))
    {
      tree constraint = TREE_VALUE (TREE_PURPOSE (operands));
      if (strpbrk (TREE_STRING_POINTER (constraint), "rg0123456789"))
	use_value (USE_COPY, TREE_VALUE (operands));
    }
}

/* REF indexes an array, once or more often.  The step over whole records is one
   of this layout if the array is a variable that is only declared here.  Those
   of pointers to arrays are relocated, and other arrays have been reported
   where they are declared.  */

static void
visit_index (tree ref)
{
  if (covered->contains (ref))
    return;
  bool first = true;
  tree array = ref;
  for (; TREE_CODE (array) == ARRAY_REF; array = TREE_OPERAND (array, 0))
    {
      covered->add (array);
      first &= integer_zerop (TREE_OPERAND (array, 1));
    }
  if (!first && VAR_P (array) && DECL_EXTERNAL (array))
    use_layout (EXPR_LOCATION (ref), USE_ELEMENT, TREE_TYPE (ref));
}

/* Callback for walk_tree: report the layout uses that *TP itself is, and note
   what it covers of its operands.  */

static tree
visit_expression (tree *tp, int *walk_subtrees, void *)
{
  tree expr = *tp;
  if (EXPR_HAS_LOCATION (expr))
    last_place = EXPR_LOCATION (expr);
  switch (TREE_CODE (expr))
    {
    case BIND_EXPR:
      for (tree decl = BIND_EXPR_VARS (expr); decl; decl = DECL_CHAIN (decl))
	if (VAR_P (decl))
	  cover_initial (decl);
      break;

    case COMPOUND_LITERAL_EXPR:
      {
	tree decl = COMPOUND_LITERAL_EXPR_DECL (expr);
	use_layout (DECL_SOURCE_LOCATION (decl), USE_LITERAL, TREE_TYPE (decl));
	cover_initial (decl);
	walk_tree_without_duplicates (&DECL_INITIAL (decl), visit_expression,
				      NULL);
	break;
      }

    case MODIFY_EXPR:
      /* The result of a function is reported where that is declared.  */
      if (TREE_CODE (TREE_OPERAND (expr, 0)) == RESULT_DECL)
	covered->add (bare (TREE_OPERAND (expr, 1)));
      else
	{
	  /* One copy, of which either side may be a part of a record.  */
	  bool right = watched_type (TREE_OPERAND (expr, 1)) != NULL_TREE;
	  use_value (USE_COPY, TREE_OPERAND (expr, right ? 1 : 0));
	}
      break;

    case TARGET_EXPR:
      /* A variable of GCC's own, for an atomic object.  */
      use_value (USE_COPY, expr);
      pass_cover (expr, TARGET_EXPR_INITIAL (expr));
      break;

    case COND_EXPR:
      /* The arm that is taken is copied to a variable of GCC's own.  */
      if (TREE_TYPE (expr) && !VOID_TYPE_P (TREE_TYPE (expr)))
	{
	  use_value (USE_COPY, expr);
	  pass_cover (expr, TREE_OPERAND (expr, 1));
	  pass_cover (expr, TREE_OPERAND (expr, 2));
	}
      break;

    case COMPOUND_EXPR:
      pass_cover (expr, TREE_OPERAND (expr, 1));
      break;

    case CALL_EXPR:
      visit_call (expr);
      break;

    case VA_ARG_EXPR:
      use_value (USE_ARGUMENT, expr);
      break;

    case ASM_EXPR:
      visit_asm_operands (ASM_OUTPUTS (expr));
      visit_asm_operands (ASM_INPUTS (expr));
      break;

    case CONSTRUCTOR:
      visit_constructor (expr);
      break;

    case ARRAY_REF:
      visit_index (expr);
      break;

    default:
      if (TYPE_P (expr))
	*walk_subtrees = 0;
      break;
    }
  return NULL_TREE;
}

/* Callback for walk_functions: report the layout uses in DECL.  */

static void
visit_function (tree decl)
{
  last_place = DECL_SOURCE_LOCATION (decl);
  check_signature (decl);
  walk_tree_without_duplicates (&DECL_SAVED_TREE (decl), visit_expression,
				NULL);
}

/* Report the layout uses in the function DECL and those nested in it.  */

void
check_function (tree decl)
{
  hash_set<tree> values;
  covered = &values;
  walk_functions (decl, visit_function);
  covered = NULL;
}

/* Report the layout uses in the initial value of DECL, a variable at file
   scope.  */

void
check_initial (tree decl)
{
  hash_set<tree> values;
  covered = &values;
  last_place = DECL_SOURCE_LOCATION (decl);
  cover_initial (decl);
  if (DECL_INITIAL (decl) && DECL_INITIAL (decl) != error_mark_node)
    walk_tree_without_duplicates (&DECL_INITIAL (decl), visit_expression, NULL);
  covered = NULL;
}

} // namespace relocatable
