/* Has the parser folded a computation with addresses of members?
   SPDX-License-Identifier: GPL-3.0-or-later

   Takes  what the parser says of pointers that it subtracts or compares where
	  positions are known to it (c-initial.cc), and functions as they have
	  been parsed.
   Gives  an error for each of which a constant was made.
   Never  looks anywhere else: elsewhere positions are hidden.

   For example, as long as the parser is in the braces of "struct S", it makes a
   number of

     struct S s = { .length = &p->end - &p->start };

   and in the statement around a compound literal of one of

     f ((struct S) { .a = 1 }, &p->end - &p->start);

   Where an address is converted it has been made opaque (c-addresses.cc), and
   then is subtracted or compared in the function; so the operation is still
   there.  */

#include "gcc/c-family-headers.h"
#include "c-family/c-family.h"
#include "gcc/hooks.h"
#include "marks/marks.h"
#include "path/reasons.h"
#include "report/report.h"

namespace relocatable {

/* Pointers to TYPE are subtracted, or COMPARED, between BEGIN and WHERE, which
   is what the parser has come to.  */
struct address_use
{
  bool compared;
  location_t begin, where;
  const_tree type;
  /* Only compared.  */
  const_tree function;
};

static auto_vec<address_use> uses;

/* The last place where the parser computes with a pointer: for a difference it
   asks twice.  */
static location_t last_place;

/* Note a use of pointers to TYPE at WHERE, if positions are known now.  Those
   to records have strides (c-scale.cc).  */

static void
note_use (bool compared, location_t where, const_tree type)
{
  type = TYPE_MAIN_VARIANT (type);
  if (VOID_TYPE_P (type) || !current_function_decl || static_initializer_p ()
      || !in_initial_value_p () || relocatable_element (type))
    return;
  uses.safe_push (
    { compared, initial_value_place (), where, type, current_function_decl });
}

/* targetm.verify_type_context: the parser is at WHERE and asks whether TYPE may
   be used in CONTEXT.  Of a subtraction it asks twice about one place, of a sum
   once: note a subtraction.  Return what GCC's own hook says.  */

bool
folded_verify_type_context (location_t where, type_context_kind context,
			    const_tree type, bool silent)
{
  if (context == TCTX_POINTER_ARITH && !silent)
    {
      if (where == last_place && where != UNKNOWN_LOCATION)
	note_use (false, where, type);
      last_place = where;
    }
  auto next = previous<folded_verify_type_context>;
  return !next || next (where, context, type, silent);
}

/* targetm.invalid_binary_op: the parser is about to build CODE of operands of
   the types A and B.  */

const char *
folded_invalid_binary_op (int code, const_tree a, const_tree b)
{
  if (TREE_CODE_CLASS (code) == tcc_comparison && POINTER_TYPE_P (a)
      && POINTER_TYPE_P (b)
      && TYPE_MAIN_VARIANT (TREE_TYPE (a)) == TYPE_MAIN_VARIANT (TREE_TYPE (b)))
    note_use (true, input_location, TREE_TYPE (a));
  return previous<folded_invalid_binary_op>
	   ? previous<folded_invalid_binary_op> (code, a, b)
	   : NULL;
}

/* The line of the source that LOC is in; of a macro, where it is used.  */

static int
line_of (location_t loc)
{
  return expand_location (linemap_resolve_location (line_table, loc,
						    LRK_MACRO_EXPANSION_POINT,
						    NULL))
    .line;
}

/* Nonzero if EXPR is the subtraction or comparison that was noted as U: one of
   that sort, in those lines, of such operands.  */

static bool
use_p (const_tree expr, const address_use *u)
{
  bool compared = COMPARISON_CLASS_P (expr);
  if (u->compared != compared
      || (!compared && TREE_CODE (expr) != POINTER_DIFF_EXPR))
    return false;
  tree type = TREE_TYPE (TREE_OPERAND (expr, 0));
  int line = line_of (EXPR_LOCATION (expr));
  /* Folding may have left numbers of bytes, or dropped a conversion of an
     opaque address.  */
  return (line >= line_of (u->begin) && line <= line_of (u->where)
	  && (type == ssizetype
	      || (POINTER_TYPE_P (type)
		  && (VOID_TYPE_P (TREE_TYPE (type))
		      || TYPE_MAIN_VARIANT (TREE_TYPE (type)) == u->type))));
}

/* Callback for walk_tree: forget what is still there.  */

static tree
forget_use (tree *tp, int *walk_subtrees, void *)
{
  if (TYPE_P (*tp))
    *walk_subtrees = 0;
  else if (EXPR_P (*tp))
    for (unsigned i = 0; i < uses.length (); i++)
      if (use_p (*tp, &uses[i]))
	{
	  uses.unordered_remove (i);
	  break;
	}
  return NULL_TREE;
}

/* Callback for walk_functions: report the uses in DECL that are not there any
   more.  */

static void
visit_function (tree decl)
{
  walk_tree_without_duplicates (&DECL_SAVED_TREE (decl), forget_use, NULL);
  for (const address_use &u : uses)
    if (u.function == decl)
      report_reason (u.where, REASON_FOLDED_ADDRESS, null_pointer_node);
}

/* PLUGIN_PRE_GENERICIZE: a function and those nested in it are parsed.  */

void
folded_pre_genericize (void *event_data, void *)
{
  if (uses.is_empty ())
    return;
  if (TARGET_BPF_CORE && !errors_of_gcc ())
    walk_functions ((tree) event_data, visit_function);
  uses.truncate (0);
}

} // namespace relocatable
