/* Reads and writes of bit-fields.
   SPDX-License-Identifier: GPL-3.0-or-later

   Takes  an assignment from or to a bit-field, and the bit-field's path.
   Gives  statements that are right wherever the target has the field, however
	  wide it is there, signed or not, and also where it is no bit-field.
   Never  reads or writes more than the one unit that holds the field.

   libbpf says where a field is by byte_off and byte_sz, an aligned unit that
   contains it, and by lshift_u64 and rshift_u64, the shifts that bring it from
   that unit, extended to 64 bits, to a value.  Turn:

     x = t->flag;

   into:

     address = t + byte_off;
     unit = byte_sz == 4 ? *(u32 *) address : ...;
     unit = unit << lshift_u64;
     value = signed ? (s64) unit >> rshift_u64 : unit >> rshift_u64;
     x = value;  */

#include "btf-relocatable.h"

namespace relocatable {

/* A value of GIMPLE's that a read sets has the width that the source gives the
   field, and the target's field may be wider: the values as they were read.  */
static hash_map<tree, tree> *wide_values;

/* The variables that the current function sets, each with whether more than one
   statement does.  */
static hash_map<tree, bool> *set_variables;

bool
bit_field_p (const_tree ref)
{
  return (TREE_CODE (ref) == COMPONENT_REF
	  && DECL_BIT_FIELD_TYPE (TREE_OPERAND (ref, 1)));
}

/* Append a shift by COUNT, a value of sizetype.  */

static tree
emit_shift (unit_access *u, enum tree_code code, tree value, tree count)
{
  return emit_binary (&u->seq, u->loc, code, TREE_TYPE (value), value, count);
}

/* Append what takes the field out of UNIT, and return it with its sign as a
   64-bit value.  */

static tree
emit_extract (unit_access *u, tree unit)
{
  tree lshift = unit_record (u, BPF_RELO_FIELD_LSHIFT_U64);
  unit = emit_shift (u, LSHIFT_EXPR, unit, lshift);
  tree is_signed = unit_record (u, BPF_RELO_FIELD_SIGNED);
  tree rshift = unit_record (u, BPF_RELO_FIELD_RSHIFT_U64);

  tree value = create_tmp_var (ssizetype, "relocated");
  tree with_sign = create_artificial_label (u->loc);
  tree done = create_artificial_label (u->loc);
  emit_branch (&u->seq, u->loc, NE_EXPR, is_signed, size_zero_node, with_sign);
  tree zero_extended = emit_shift (u, RSHIFT_EXPR, unit, rshift);
  emit_statement (&u->seq, u->loc,
		  gimple_build_assign (value, NOP_EXPR, zero_extended));
  emit_statement (&u->seq, u->loc, gimple_build_goto (done));
  emit_statement (&u->seq, u->loc, gimple_build_label (with_sign));
  tree extended = emit_convert (&u->seq, u->loc, ssizetype, unit);
  extended = emit_shift (u, RSHIFT_EXPR, extended, rshift);
  emit_statement (&u->seq, u->loc, gimple_build_assign (value, extended));
  emit_statement (&u->seq, u->loc, gimple_build_label (done));
  return value;
}

/* Append the load of a unit, what puts VALUE into it in the field's place, and
   the store.  Turn "unit.flag = value" into:

     mask = (~0 << rshift_u64) >> lshift_u64;
     value = value << (rshift_u64 - lshift_u64);
     unit = (unit & ~mask) | (value & mask);

   The mask and the value come before the load: after it GCC's jump threading
   would copy them into each size's branch.  */

static void
emit_insert (unit_access *u, tree value)
{
  tree lshift = unit_record (u, BPF_RELO_FIELD_LSHIFT_U64);
  tree rshift = unit_record (u, BPF_RELO_FIELD_RSHIFT_U64);
  tree type = unit_type (8, true);
  tree mask = emit_shift (u, LSHIFT_EXPR,
			  emit_copy (&u->seq, u->loc, type,
				     build_minus_one_cst (type)),
			  rshift);
  mask = emit_shift (u, RSHIFT_EXPR, mask, lshift);
  tree place = emit_binary (&u->seq, u->loc, MINUS_EXPR, sizetype, rshift,
			    lshift);
  value = emit_convert (&u->seq, u->loc, type, value);
  value = emit_shift (u, LSHIFT_EXPR, value, place);

  tree unit = create_tmp_var (type, "relocated");
  emit_unit_move (u, unit, false);
  /* unit ^ ((unit ^ value) & mask): one operation less.  */
  tree change = emit_binary (&u->seq, u->loc, BIT_XOR_EXPR, type, unit, value);
  change = emit_binary (&u->seq, u->loc, BIT_AND_EXPR, type, change, mask);
  unit = emit_binary (&u->seq, u->loc, BIT_XOR_EXPR, type, unit, change);
  emit_unit_move (u, unit, true);
}

/* Keep in mind that VARIABLE, if it is one, is set by one statement more.  */

static void
note_set (tree variable)
{
  if (!variable || !VAR_P (variable))
    return;
  bool again;
  bool &several = set_variables->get_or_insert (variable, &again);
  several = again;
}

/* Callback for walk_gimple_seq: find what the statement at GSI sets.  */

static tree
note_set_variables (gimple_stmt_iterator *gsi, bool *, struct walk_stmt_info *)
{
  gimple *stmt = gsi_stmt (*gsi);
  if (gasm *statement = dyn_cast<gasm *> (stmt))
    for (unsigned i = 0; i < gimple_asm_noutputs (statement); i++)
      note_set (TREE_VALUE (gimple_asm_output_op (statement, i)));
  else
    note_set (gimple_get_lhs (stmt));
  return NULL_TREE;
}

/* Nonzero if NARROW has one value wherever it is used: an SSA name, or a variable
   that GCC has made, as of "p->flag ?: 2", and sets once.  One of the source has
   the source's width, and whatever it is set to after the read.  */

static bool
one_value_p (const_tree narrow)
{
  if (TREE_CODE (narrow) == SSA_NAME)
    return true;
  if (!VAR_P (narrow) || !DECL_IGNORED_P (narrow) || TREE_STATIC (narrow)
      || TREE_ADDRESSABLE (narrow))
    return false;
  if (!set_variables)
    {
      struct walk_stmt_info wi;
      memset (&wi, 0, sizeof (wi));
      set_variables = new hash_map<tree, bool> ();
      walk_gimple_seq (gimple_body (current_function_decl), note_set_variables,
		       NULL, &wi);
    }
  bool *several = set_variables->get (const_cast<tree> (narrow));
  return several && !*several;
}

/* The value that has been cut to make NARROW, or NARROW itself.  */

tree
wide_value (tree narrow)
{
  tree *wide = wide_values ? wide_values->get (narrow) : NULL;
  return wide ? *wide : narrow;
}

/* A read has set NARROW, cut from WIDE.  */

static void
note_wide_value (tree narrow, tree wide)
{
  if (!one_value_p (narrow))
    return;
  if (!wide_values)
    wide_values = new hash_map<tree, tree> ();
  wide_values->put (narrow, wide);
}

/* Let the assignment at GSI, a read, set what it sets from WIDE, the target's
   value in 64 bits.  A _Bool is 0 or 1 whatever the target has made of it: its
   lowest bit alone, which GCC would take in a conversion, is not what it means,
   and "!!t->flag" has been folded to t->flag.  */

void
set_from_wide (gimple_stmt_iterator *gsi, tree wide)
{
  tree narrow = gimple_assign_lhs (gsi_stmt (*gsi));
  if (TREE_CODE (TREE_TYPE (narrow)) == BOOLEAN_TYPE)
    {
      gimple_assign_set_rhs_with_ops (gsi, NE_EXPR, wide,
				      build_zero_cst (TREE_TYPE (wide)));
      return;
    }
  gimple_assign_set_rhs_with_ops (gsi, NOP_EXPR, wide);
  note_wide_value (narrow, wide);
}

/* If the statement at GSI is a call that sets the bit-field REF, let it set a
   variable, and that the bit-field in a statement after it, which the pass
   comes to next.  Turn:

     t->flag = f ();

   into:

     result = f ();
     t->flag = result;  */

bool
split_call (gimple_stmt_iterator *gsi, tree ref)
{
  gimple *stmt = gsi_stmt (*gsi);
  if (!is_gimple_call (stmt) || gimple_call_lhs (stmt) != ref)
    return false;
  tree result = create_tmp_var (TREE_TYPE (ref), "relocated");
  gimple_call_set_lhs (stmt, result);
  gimple *assign = gimple_build_assign (ref, result);
  gimple_set_location (assign, gimple_location (stmt));
  gsi_insert_after (gsi, assign, GSI_SAME_STMT);
  return true;
}

/* The assignment at GSI reads or writes the bit-field REF, whose path is P.  */

void
replace_bit_field (gimple_stmt_iterator *gsi, tree ref, const path *p)
{
  gimple *stmt = gsi_stmt (*gsi);
  bool store = gimple_get_lhs (stmt) == ref;
  unit_access u;
  tree declared = DECL_BIT_FIELD_TYPE (TREE_OPERAND (ref, 1));
  if (!begin_unit (&u, stmt, ref, p, tree_to_uhwi (TYPE_SIZE_UNIT (declared))))
    return;
  if (store)
    {
      emit_insert (&u, wide_value (gimple_assign_rhs1 (stmt)));
      gsi_insert_seq_before (gsi, u.seq, GSI_SAME_STMT);
      gsi_replace (gsi, gimple_build_nop (), false);
      return;
    }
  tree unit = create_tmp_var (unit_type (8, true), "relocated");
  emit_unit_move (&u, unit, false);
  tree value = emit_extract (&u, unit);
  gsi_insert_seq_before (gsi, u.seq, GSI_SAME_STMT);
  set_from_wide (gsi, value);
}

/* Nonzero if all values of TYPE are values of ssizetype.  */

static bool
fits_wide_p (const_tree type)
{
  return (INTEGRAL_TYPE_P (type)
	  && TYPE_PRECISION (type) <= 64 - TYPE_UNSIGNED (type));
}

/* Nonzero if the value of OPERAND, of a comparison or switch, has been cut from a
   signed one of 64 bits, and is one of those itself.  */

static bool
widened_p (tree operand)
{
  tree wide = wide_value (operand);
  return (wide != operand && TREE_TYPE (wide) == ssizetype
	  && fits_wide_p (TREE_TYPE (operand)));
}

/* Let the comparison of *OP0 and *OP1 at GSI use the values before the cut, if at
   least one of them has been cut and the other one is a number like it.  Turn:

     if (_1 == x)

   with _1 cut from relocated.2, into:

     relocated.3 = (ssizetype) x;
     if (relocated.2 == relocated.3)  */

static void
widen_comparison (gimple_stmt_iterator *gsi, tree *op0, tree *op1)
{
  if (!fits_wide_p (TREE_TYPE (*op0)) || !fits_wide_p (TREE_TYPE (*op1))
      || !(widened_p (*op0) || widened_p (*op1)))
    return;
  gimple_seq seq = NULL;
  location_t loc = gimple_location (gsi_stmt (*gsi));
  *op0 = emit_convert (&seq, loc, ssizetype, wide_value (*op0));
  *op1 = emit_convert (&seq, loc, ssizetype, wide_value (*op1));
  gsi_insert_seq_before (gsi, seq, GSI_SAME_STMT);
}

/* Let SWITCH, on a value that has been cut, use the one before the cut: a case
   that the one has the other has too.  */

static void
widen_switch (gswitch *stmt)
{
  tree index = gimple_switch_index (stmt);
  if (!widened_p (index))
    return;
  gimple_switch_set_index (stmt, wide_value (index));
  for (unsigned i = 1; i < gimple_switch_num_labels (stmt); i++)
    {
      tree label = gimple_switch_label (stmt, i);
      CASE_LOW (label) = fold_convert (ssizetype, CASE_LOW (label));
      if (CASE_HIGH (label))
	CASE_HIGH (label) = fold_convert (ssizetype, CASE_HIGH (label));
    }
}

/* The statement at GSI stands after the ones seen so far.  If it uses a value that
   has been cut to a field's width, let it use the value before the cut, where the
   meaning is the same but for the width: in a conversion, a comparison or a
   switch.  */

void
widen_uses (gimple_stmt_iterator *gsi)
{
  gimple *stmt = gsi_stmt (*gsi);
  if (!wide_values)
    return;
  if (gcond *cond = dyn_cast<gcond *> (stmt))
    widen_comparison (gsi, gimple_cond_lhs_ptr (cond),
		      gimple_cond_rhs_ptr (cond));
  else if (gswitch *choice = dyn_cast<gswitch *> (stmt))
    widen_switch (choice);
  if (!is_gimple_assign (stmt))
    return;
  tree lhs = gimple_assign_lhs (stmt);
  tree rhs = gimple_assign_rhs1 (stmt);
  if (TREE_CODE_CLASS (gimple_assign_rhs_code (stmt)) == tcc_comparison)
    widen_comparison (gsi, gimple_assign_rhs1_ptr (stmt),
		      gimple_assign_rhs2_ptr (stmt));
  else if (wide_value (rhs) == rhs)
    ;
  else if (gimple_assign_single_p (stmt))
    /* A copy, also into a variable that GCC has made.  */
    note_wide_value (lhs, wide_value (rhs));
  else if (gimple_assign_cast_p (stmt) && INTEGRAL_TYPE_P (TREE_TYPE (lhs))
	   && INTEGRAL_TYPE_P (TREE_TYPE (rhs)))
    gimple_assign_set_rhs1 (stmt, wide_value (rhs));
}

void
forget_bit_fields ()
{
  delete wide_values;
  wide_values = NULL;
  delete set_variables;
  set_variables = NULL;
}

} // namespace relocatable
