/* Small statements, as replace.cc and bit-field.cc put them together.
   SPDX-License-Identifier: GPL-3.0-or-later

   Takes  operands that GIMPLE takes: variables that fit a register, constants,
	  and memory references alone on one side of an assignment.
   Gives  statements at the end of a sequence, each setting a new variable.
   Never  knows what they are for.

   GIMPLE has one operation a statement; that is why these functions exist:

     t = MULT_EXPR <i, core_reloc.1>;
     address.2 = POINTER_PLUS_EXPR <p, t>;  */

#include "gcc/gcc-headers.h"
#include "gimple/gimple.h"
#include "gcc/back-end.h"
#include "record/record.h"

namespace relocatable {

/* The unsigned integer type of SIZE bytes, for a load or store of a unit.  */

tree
unit_type (unsigned size, bool is_unsigned)
{
  return build_nonstandard_integer_type (size * BITS_PER_UNIT, is_unsigned);
}

/* Append the statement STMT to SEQ; the source has it at LOC.  */

void
emit_statement (gimple_seq *seq, location_t loc, gimple *stmt)
{
  gimple_set_location (stmt, loc);
  gimple_seq_add_stmt_without_update (seq, stmt);
}

/* Append "new variable of TYPE = RHS" to SEQ and return the variable.  */

tree
emit_copy (gimple_seq *seq, location_t loc, tree type, tree rhs)
{
  tree lhs = create_tmp_var (type, "relocated");
  emit_statement (seq, loc, gimple_build_assign (lhs, rhs));
  return lhs;
}

/* Append "new variable of TYPE = OP0 CODE OP1" to SEQ and return the
   variable.  */

tree
emit_binary (gimple_seq *seq, location_t loc, enum tree_code code, tree type,
	     tree op0, tree op1)
{
  tree lhs = create_tmp_var (type, "relocated");
  emit_statement (seq, loc, gimple_build_assign (lhs, code, op0, op1));
  return lhs;
}

/* VALUE converted to TYPE: append "new variable of TYPE = (TYPE) VALUE" to SEQ
   and return the variable, or VALUE itself where no conversion is needed.  */

tree
emit_convert (gimple_seq *seq, location_t loc, tree type, tree value)
{
  if (useless_type_conversion_p (type, TREE_TYPE (value)))
    return value;
  if (TREE_CODE (value) == INTEGER_CST)
    return fold_convert (type, value);
  tree lhs = create_tmp_var (type, "relocated");
  emit_statement (seq, loc, gimple_build_assign (lhs, NOP_EXPR, value));
  return lhs;
}

/* Append "if (VALUE CODE CST) goto YES;" to SEQ.  */

void
emit_branch (gimple_seq *seq, location_t loc, enum tree_code code, tree value,
	     tree cst, tree yes)
{
  tree no = create_artificial_label (loc);
  emit_statement (seq, loc, gimple_build_cond (code, value, cst, yes, no));
  emit_statement (seq, loc, gimple_build_label (no));
}

/* Append to SEQ "new variable = the value of KIND for REFERENCE" and return the
   variable, or error_mark_node: see build_record, also for OWNER.  */

tree
emit_record (gimple_seq *seq, location_t loc, tree reference,
	     enum btf_core_reloc_kind kind, int *owner)
{
  tree call = build_record (loc, reference, kind, owner);
  if (call == error_mark_node)
    return error_mark_node;
  tree value = create_tmp_var (sizetype, "core_reloc");
  gcall *stmt = gimple_build_call (get_callee_fndecl (call), 1,
				   CALL_EXPR_ARG (call, 0));
  gimple_call_set_lhs (stmt, value);
  emit_statement (seq, loc, stmt);
  return value;
}

} // namespace relocatable
