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

#include "gcc/gcc-headers.h"
#include "gimple/gimple.h"
#include "gcc/back-end.h"
#include "path/path.h"
#include "path/reasons.h"

namespace relocatable {

/* Append a shift by COUNT, a value of sizetype.  */

static tree
emit_shift (sized_access *u, enum tree_code code, tree value, tree count)
{
  return emit_binary (&u->seq, u->loc, code, TREE_TYPE (value), value, count);
}

/* Append what takes the field out of UNIT, and return it with its sign as a
   64-bit value.  */

static tree
emit_extract (sized_access *u, tree unit)
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
emit_insert (sized_access *u, tree value)
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

reason
replace_bit_field (gimple_stmt_iterator *gsi, tree ref, const path *p,
		   function_state *state)
{
  gimple *stmt = gsi_stmt (*gsi);
  bool store = gimple_get_lhs (stmt) == ref;
  sized_access u;
  tree declared = DECL_BIT_FIELD_TYPE (TREE_OPERAND (ref, 1));
  reason why = begin_unit (&u, stmt, ref, p,
			   tree_to_uhwi (TYPE_SIZE_UNIT (declared)), state);
  if (why != REASON_NONE)
    return why;
  if (store)
    {
      emit_insert (&u, wide_value (gimple_assign_rhs1 (stmt), state));
      insert_relocated (gsi, u.seq, state);
      gsi_replace (gsi, gimple_build_nop (), false);
      return REASON_NONE;
    }
  tree unit = create_tmp_var (unit_type (8, true), "relocated");
  emit_unit_move (&u, unit, false);
  tree value = emit_extract (&u, unit);
  insert_relocated (gsi, u.seq, state);
  set_from_wide (gsi, value, state);
  return REASON_NONE;
}

} // namespace relocatable
