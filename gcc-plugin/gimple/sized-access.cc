/* Loads and stores of which the size is the target's.
   SPDX-License-Identifier: GPL-3.0-or-later

   Takes  the path of a field, and the statement that reads or writes it.
   Gives  statements that load or store what byte_sz says that the target has at
	  the field's place: 1, 2, 4 or 8 bytes.
   Never  looks at bits: that is bit-field.cc's.

   Two kinds of fields need this.  A bit-field is in an aligned unit, whose size
   libbpf tells by byte_sz.  And a field that is further into its record than a
   load or store can reach has its offset in a register, where libbpf does not
   make the access as wide as the target's field.  Turn:

     x = t->far;

   into:

     address = t + byte_off;
     unit = byte_sz == 4 ? *(u32 *) address : ...;
     x = unit;  */

#include "gcc/gcc-headers.h"
#include "gimple/gimple.h"
#include "gcc/back-end.h"
#include "path/path.h"
#include "path/reasons.h"

namespace relocatable {

/* The sizes that a unit may have, that of the layout compiled against first:
   it is the likely one.  */

static void
unit_sizes (const sized_access *u, unsigned sizes[4])
{
  unsigned n = 0;
  sizes[n++] = u->likely;
  for (unsigned size = 1; size <= 8; size *= 2)
    if (size != sizes[0])
      sizes[n++] = size;
}

/* Append to U's statements the value of KIND for the field that U reads or
   writes, and return the variable, or error_mark_node.  */

tree
unit_record (sized_access *u, enum btf_core_reloc_kind kind)
{
  return emit_record (&u->seq, u->loc, path_reference (u->p), kind);
}

/* Begin the access REF of STMT, whose path is P, and LIKELY its size in bytes:
   append what computes its address and size.  */

reason
begin_unit (sized_access *u, gimple *stmt, tree ref, const path *p,
	    unsigned likely, function_state *state)
{
  u->state = state;
  u->seq = NULL;
  u->loc = access_location (stmt, ref);
  u->p = p;
  u->likely = likely >= 1 && likely <= 8 ? likely : 4;
  u->is_volatile = user_volatile_p (ref);
  u->is_unsigned = true;
  u->address = relocated_address (&u->seq, u->loc, p, NULL);
  if (u->address == error_mark_node)
    return REASON_NO_RECORD;
  u->size = unit_record (u, BPF_RELO_FIELD_BYTE_SIZE);
  return u->size == error_mark_node ? REASON_NO_RECORD : REASON_NONE;
}

/* A memory reference to SIZE bytes at the address of U.  */

static tree
unit_reference (const sized_access *u, unsigned size)
{
  tree mem = build2 (MEM_REF, unit_type (size, u->is_unsigned), u->address,
		     build_int_cst (ptr_type_node, 0));
  TREE_THIS_VOLATILE (mem) = u->is_volatile;
  TREE_SIDE_EFFECTS (mem) = u->is_volatile;
  return mem;
}

/* Append a load of the unit to UNIT or, with STORE, a store from it, in the
   size that the target has.  Turn "unit = *address" into:

     if (size == 4) goto l4; if (size == 1) goto l1; ...
     l8: unit = *(u64 *) address; goto done;
     l4: unit = *(u32 *) address; goto done; ...
     done:  */

void
emit_unit_move (sized_access *u, tree unit, bool store)
{
  unsigned sizes[4];
  tree labels[4];
  unit_sizes (u, sizes);
  tree done = create_artificial_label (u->loc);
  for (unsigned i = 0; i < 4; i++)
    labels[i] = create_artificial_label (u->loc);
  for (unsigned i = 0; i < 3; i++)
    emit_branch (&u->seq, u->loc, EQ_EXPR, u->size, size_int (sizes[i]),
		 labels[i]);
  for (int i = 3; i >= 0; i--)
    {
      emit_statement (&u->seq, u->loc, gimple_build_label (labels[i]));
      tree ref = unit_reference (u, sizes[i]);
      tree type = unit_type (sizes[i], u->is_unsigned);
      gimple *stmt;
      if (store)
	stmt = gimple_build_assign (ref,
				    emit_convert (&u->seq, u->loc, type, unit));
      else
	stmt = gimple_build_assign (unit, NOP_EXPR,
				    emit_copy (&u->seq, u->loc, type, ref));
      emit_statement (&u->seq, u->loc, stmt);
      if (i > 0)
	emit_statement (&u->seq, u->loc, gimple_build_goto (done));
    }
  emit_statement (&u->seq, u->loc, gimple_build_label (done));
}

/* Nonzero if REF, whose path is P and which is no bit-field, is a number or a
   pointer that no load or store can reach: their offset has 16 bits.  */

bool
far_scalar_p (tree ref, const path *p)
{
  tree type = TREE_TYPE (ref);
  if (!(INTEGRAL_TYPE_P (type) || POINTER_TYPE_P (type))
      || int_size_in_bytes (type) > 8)
    return false;
  return wi::gts_p (path_position (p), 0x7fff * BITS_PER_UNIT);
}

/* The assignment at GSI reads or writes REF, which is far and has the path P.
   A call's result has been split off it.  */

reason
replace_far_scalar (gimple_stmt_iterator *gsi, tree ref, const path *p,
		    function_state *state)
{
  gimple *stmt = gsi_stmt (*gsi);
  tree type = TREE_TYPE (ref);
  sized_access u;
  reason why = begin_unit (&u, stmt, ref, p, int_size_in_bytes (type), state);
  if (why != REASON_NONE)
    return why;
  u.is_unsigned = TYPE_UNSIGNED (type);
  tree wide = unit_type (8, u.is_unsigned);
  if (gimple_get_lhs (stmt) == ref)
    {
      tree value = emit_convert (&u.seq, u.loc, wide,
				 wide_value (gimple_assign_rhs1 (stmt), state));
      emit_unit_move (&u, value, true);
      insert_relocated (gsi, u.seq, state);
      gsi_replace (gsi, gimple_build_nop (), false);
      return REASON_NONE;
    }
  tree unit = create_tmp_var (wide, "relocated");
  emit_unit_move (&u, unit, false);
  insert_relocated (gsi, u.seq, state);
  set_from_wide (gsi, unit, state);
  return REASON_NONE;
}

} // namespace relocatable
