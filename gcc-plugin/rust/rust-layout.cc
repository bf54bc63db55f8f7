/* What in a Rust program needs the layout of a relocatable type?
   SPDX-License-Identifier: GPL-3.0-or-later

   Takes  a function as gccrs has made it, when all types are known; and the
	  same as GIMPLE, without the copies that a "match" has made.
   Gives  a report of each layout use in it (design 3.3).
   Never  changes the function.

   For example, "let copy = *t;" and "task_struct { pid: 1 }" are layout uses of
   task_struct.  What is asked by name is in rust-questions.cc.  */

#include "gcc/gcc-headers.h"
#include "rust/rust.h"
#include "path/path.h"
#include "report/report.h"
#include "layout/layout.h"

namespace relocatable {

/* Nonzero if gccrs has made DECL of an intrinsic: it has no path.  Its callers
   are asked in its place.  */

static bool
intrinsic_p (const_tree decl)
{
  const char *name = IDENTIFIER_POINTER (DECL_NAME (decl));
  const char *arguments = strchr (name, '<');
  return arguments && arguments != name;
}

/* The last place that an expression had, and values that are reported with what
   is around them.  */
static location_t last_place;
static hash_set<tree> *covered;

/* INITIAL is the value of an object that is reported.  */

static void
cover_literal (tree initial)
{
  unsigned HOST_WIDE_INT i;
  tree value;
  covered->add (initial);
  FOR_EACH_CONSTRUCTOR_VALUE (CONSTRUCTOR_ELTS (initial), i, value)
  if (TREE_CODE (value) == CONSTRUCTOR)
    cover_literal (value);
}

/* Report LITERAL, the value of a structure that the source writes down.  */

static void
visit_literal (tree literal)
{
  if (!watched_p (TREE_TYPE (literal)) || covered->contains (literal))
    return;
  cover_literal (literal);
  use_layout (last_place, USE_STRUCT_EXPRESSION, TREE_TYPE (literal));
}

/* DECL is a variable of the function: what it begins as is reported with
   it.  */

static void
visit_variable (tree decl)
{
  if (!VAR_P (decl) || DECL_ARTIFICIAL (decl) || !watched_p (TREE_TYPE (decl)))
    return;
  use_layout (DECL_SOURCE_LOCATION (decl), USE_DEFINITION, TREE_TYPE (decl),
	      decl);
  if (DECL_INITIAL (decl) && TREE_CODE (DECL_INITIAL (decl)) == CONSTRUCTOR)
    cover_literal (DECL_INITIAL (decl));
}

/* Callback for walk_tree: report the layout uses that *TP is: variables,
   literals, calls of intrinsics.  */

static tree
visit_expression (tree *tp, int *walk_subtrees, void *)
{
  if (EXPR_HAS_LOCATION (*tp))
    last_place = EXPR_LOCATION (*tp);
  switch (TREE_CODE (*tp))
    {
    case BIND_EXPR:
      for (tree decl = BIND_EXPR_VARS (*tp); decl; decl = DECL_CHAIN (decl))
	visit_variable (decl);
      break;

    case CONSTRUCTOR:
      visit_literal (*tp);
      break;

    case CALL_EXPR:
      if (tree callee = get_callee_fndecl (*tp))
	note_rust_call (last_place, callee);
      break;

    default:
      if (TYPE_P (*tp))
	*walk_subtrees = 0;
      break;
    }
  return NULL_TREE;
}

/* Report the layout uses in the function DECL.  */

void
check_rust_function (tree decl)
{
  if (!DECL_SAVED_TREE (decl) || intrinsic_p (decl))
    return;
  hash_set<tree> values;
  covered = &values;
  last_place = DECL_SOURCE_LOCATION (decl);
  check_signature (decl);
  walk_tree_without_duplicates (&DECL_SAVED_TREE (decl), visit_expression,
				NULL);
  covered = NULL;
}

/* The relocatable type whose layout the whole object REF depends on: its own,
   or that of a record that it is a part of; or null.  */

static tree
copied_type (tree ref)
{
  if (watched_p (TREE_TYPE (ref)))
    return strip_array_types (TREE_TYPE (ref));
  if (AGGREGATE_TYPE_P (TREE_TYPE (ref)))
    for (; handled_component_p (ref); ref = TREE_OPERAND (ref, 0))
      if (relocated_step_p (ref)
	  && watched_p (TREE_TYPE (TREE_OPERAND (ref, 0))))
	return TREE_TYPE (TREE_OPERAND (ref, 0));
  return NULL_TREE;
}

/* Report what the call STMT passes and returns by value.  */

static void
check_call (const gimple *stmt)
{
  location_t loc = gimple_location (stmt);
  tree type;
  for (unsigned i = 0; i < gimple_call_num_args (stmt); i++)
    if ((type = copied_type (gimple_call_arg (stmt, i))))
      use_layout (loc, USE_ARGUMENT, type);
  if (gimple_call_lhs (stmt) && (type = copied_type (gimple_call_lhs (stmt))))
    use_layout (loc, USE_CALL_RESULT, type);
}

/* Nonzero if the object that REF is, or is a part of, has been reported where
   it is defined or declared.  */

static bool
reported_object_p (tree ref)
{
  tree decl = get_base_address (ref);
  return (decl && watched_p (TREE_TYPE (decl))
	  && (TREE_CODE (decl) == RESULT_DECL
	      || (VAR_P (decl) && !DECL_ARTIFICIAL (decl))));
}

/* Report the object that the assignment STMT copies, if it does, and no other
   place has been reported for it.  */

static void
check_assignment (const gimple *stmt)
{
  tree lhs = gimple_assign_lhs (stmt);
  tree rhs = gimple_assign_rhs1 (stmt);
  if (TREE_CODE (rhs) == CONSTRUCTOR || reported_object_p (lhs))
    return;
  tree type = copied_type (rhs);
  if (!type)
    type = copied_type (lhs);
  if (type)
    use_layout (gimple_location (stmt), USE_COPY, type);
}

/* Callback for walk_gimple_seq_mod: report what the statement at GSI
   copies.  */

static tree
visit_statement (gimple_stmt_iterator *gsi, bool *, struct walk_stmt_info *)
{
  gimple *stmt = gsi_stmt (*gsi);
  if (is_gimple_call (stmt))
    check_call (stmt);
  else if (gimple_assign_single_p (stmt))
    check_assignment (stmt);
  return NULL_TREE;
}

/* Report the objects that the function whose body is BODY copies.  */

void
check_rust_copies (gimple_seq *body)
{
  if (intrinsic_p (current_function_decl))
    return;
  struct walk_stmt_info wi;
  memset (&wi, 0, sizeof (wi));
  walk_gimple_seq_mod (body, visit_statement, NULL, &wi);
}

} // namespace relocatable
