/* Values as they were before they were cut to a field's width.
   SPDX-License-Identifier: GPL-3.0-or-later

   Takes  the reads of fields whose width in the target is not known, and the
	  statements after them.
   Gives  to what uses such a value the one that the target has.
   Never  changes what a variable of the source holds.

   The source gives a bit-field a width, and the target's may be wider.  After

     _1 = t->flag;
     if (_1 == 4)

   the comparison is of all that the target has there.  */

#include "gcc/gcc-headers.h"
#include "gimple/gimple.h"

namespace relocatable {

/* Keep in mind that VARIABLE, if it is one, is set by one statement more.  */

static void
note_set (tree variable, function_state *state)
{
  if (!variable || !VAR_P (variable))
    return;
  bool again;
  bool &several = state->set_variables.get_or_insert (variable, &again);
  several = again;
}

/* Callback for walk_gimple_seq: find what the statement at GSI sets.  */

static tree
note_set_variables (gimple_stmt_iterator *gsi, bool *,
		    struct walk_stmt_info *wi)
{
  function_state *state = (function_state *) wi->info;
  gimple *stmt = gsi_stmt (*gsi);
  if (gasm *statement = dyn_cast<gasm *> (stmt))
    for (unsigned i = 0; i < gimple_asm_noutputs (statement); i++)
      note_set (TREE_VALUE (gimple_asm_output_op (statement, i)), state);
  else
    note_set (gimple_get_lhs (stmt), state);
  return NULL_TREE;
}

/* Nonzero if NARROW has one value wherever it is used: an SSA name, or a
   variable that GCC has made, as of "p->flag ?: 2", and sets once.  One of the
   source has the source's width, and whatever it is set to after the read.  */

static bool
one_value_p (const_tree narrow, function_state *state)
{
  if (TREE_CODE (narrow) == SSA_NAME)
    return true;
  if (!VAR_P (narrow) || !DECL_IGNORED_P (narrow) || TREE_STATIC (narrow)
      || TREE_ADDRESSABLE (narrow))
    return false;
  if (state->set_variables.is_empty ())
    {
      struct walk_stmt_info wi;
      memset (&wi, 0, sizeof (wi));
      wi.info = state;
      walk_gimple_seq (gimple_body (current_function_decl), note_set_variables,
		       NULL, &wi);
    }
  bool *several = state->set_variables.get (const_cast<tree> (narrow));
  return several && !*several;
}

/* The value that has been cut to make NARROW, or NARROW itself.  */

tree
wide_value (tree narrow, function_state *state)
{
  tree *wide = state->wide_values.get (narrow);
  return wide ? *wide : narrow;
}

/* A read has set NARROW to what is left of WIDE, the target's value: note that
   in STATE, if NARROW never has another value.  */

static void
note_wide_value (tree narrow, tree wide, function_state *state)
{
  if (!one_value_p (narrow, state))
    return;
  state->wide_values.put (narrow, wide);
}

/* Let the assignment at GSI, a read, set what it sets from WIDE, the target's
   value in 64 bits.  A _Bool is 0 or 1 whatever the target has made of it: its
   lowest bit alone, which GCC would take in a conversion, is not what it means,
   and "!!t->flag" has been folded to t->flag.  */

void
set_from_wide (gimple_stmt_iterator *gsi, tree wide, function_state *state)
{
  tree narrow = gimple_assign_lhs (gsi_stmt (*gsi));
  if (TREE_CODE (TREE_TYPE (narrow)) == BOOLEAN_TYPE)
    {
      gimple_assign_set_rhs_with_ops (gsi, NE_EXPR, wide,
				      build_zero_cst (TREE_TYPE (wide)));
      return;
    }
  gimple_assign_set_rhs_with_ops (gsi, NOP_EXPR, wide);
  note_wide_value (narrow, wide, state);
}

/* Nonzero if all values of TYPE are values of ssizetype.  */

static bool
fits_wide_p (const_tree type)
{
  return (INTEGRAL_TYPE_P (type)
	  && TYPE_PRECISION (type) <= 64 - TYPE_UNSIGNED (type));
}

/* Nonzero if the value of OPERAND, of a comparison or switch, has been cut from
   a signed one of 64 bits, and is one of those itself.  */

static bool
widened_p (tree operand, function_state *state)
{
  tree wide = wide_value (operand, state);
  return (wide != operand && TREE_TYPE (wide) == ssizetype
	  && fits_wide_p (TREE_TYPE (operand)));
}

/* Let the comparison of *OP0 and *OP1 at GSI use the values before the cut, if
   at least one of them has been cut and the other one is a number like it.
   Turn:

     if (_1 == x)

   with _1 cut from relocated.2, into:

     relocated.3 = (ssizetype) x;
     if (relocated.2 == relocated.3)  */

static void
widen_comparison (gimple_stmt_iterator *gsi, tree *op0, tree *op1,
		  function_state *state)
{
  if (!fits_wide_p (TREE_TYPE (*op0)) || !fits_wide_p (TREE_TYPE (*op1))
      || !(widened_p (*op0, state) || widened_p (*op1, state)))
    return;
  gimple_seq seq = NULL;
  location_t loc = gimple_location (gsi_stmt (*gsi));
  *op0 = emit_convert (&seq, loc, ssizetype, wide_value (*op0, state));
  *op1 = emit_convert (&seq, loc, ssizetype, wide_value (*op1, state));
  gsi_insert_seq_before (gsi, seq, GSI_SAME_STMT);
}

/* Let SWITCH, on a value that has been cut, use the one before the cut: a case
   that the one has the other has too.  */

static void
widen_switch (gswitch *stmt, function_state *state)
{
  tree index = gimple_switch_index (stmt);
  if (!widened_p (index, state))
    return;
  gimple_switch_set_index (stmt, wide_value (index, state));
  for (unsigned i = 1; i < gimple_switch_num_labels (stmt); i++)
    {
      tree label = gimple_switch_label (stmt, i);
      CASE_LOW (label) = fold_convert (ssizetype, CASE_LOW (label));
      if (CASE_HIGH (label))
	CASE_HIGH (label) = fold_convert (ssizetype, CASE_HIGH (label));
    }
}

/* The statement at GSI stands after the ones seen so far.  If it uses a value
   that has been cut to a field's width, let it use the value before the cut,
   where the meaning is the same but for the width: in a conversion, a
   comparison or a switch.  */

void
widen_uses (gimple_stmt_iterator *gsi, function_state *state)
{
  gimple *stmt = gsi_stmt (*gsi);
  if (gcond *cond = dyn_cast<gcond *> (stmt))
    widen_comparison (gsi, gimple_cond_lhs_ptr (cond),
		      gimple_cond_rhs_ptr (cond), state);
  else if (gswitch *choice = dyn_cast<gswitch *> (stmt))
    widen_switch (choice, state);
  if (!is_gimple_assign (stmt))
    return;
  tree lhs = gimple_assign_lhs (stmt);
  tree rhs = gimple_assign_rhs1 (stmt);
  if (TREE_CODE_CLASS (gimple_assign_rhs_code (stmt)) == tcc_comparison)
    widen_comparison (gsi, gimple_assign_rhs1_ptr (stmt),
		      gimple_assign_rhs2_ptr (stmt), state);
  else if (wide_value (rhs, state) == rhs)
    ;
  else if (gimple_assign_single_p (stmt))
    /* A copy, also into a variable that GCC has made.  */
    note_wide_value (lhs, wide_value (rhs, state), state);
  else if (gimple_assign_cast_p (stmt) && INTEGRAL_TYPE_P (TREE_TYPE (lhs))
	   && INTEGRAL_TYPE_P (TREE_TYPE (rhs)))
    gimple_assign_set_rhs1 (stmt, wide_value (rhs, state));
}

} // namespace relocatable
