/* The GIMPLE pass: the table of contents of the way that an access takes.
   SPDX-License-Identifier: GPL-3.0-or-later

   Takes  a function's body in GIMPLE, before control flow graph and SSA form.
   Gives  the same body with every access relocated or reported.
   Never  decides anything itself: accesses.cc finds the accesses, path.cc says
	  what they mean, replace.cc and bit-field.cc change them.

   It replaces GCC's own pass for preserve_access_index, bpf_core_lower, which
   would find nothing to do, and crashes on the cleanups of C++.  */

#include "gcc/gcc-headers.h"
#include "gimple/gimple.h"
#include "marks/marks.h"
#include "opaque/opaque.h"
#include "path/path.h"
#include "path/reasons.h"
#include "report/report.h"
#include "record/record.h"

namespace relocatable {

/* Say that the access REF of STMT is not relocated because of WHY.  */

static void
report_access (const gimple *stmt, reason why, tree ref, function_state *state)
{
  state->reported++;
  report_reason (access_location (stmt, ref), why, ref);
}

/* An access stands at *WHERE in the statement at GSI.  */

static void
visit_access (tree *where, bool address_p, gimple_stmt_iterator *gsi,
	      function_state *state)
{
  gimple *stmt = gsi_stmt (*gsi);
  tree ref = address_p ? TREE_OPERAND (*where, 0) : *where;
  path p;
  reason why = find_path (ref, &p);
  bool bits = bit_field_p (ref);
  bool far = why == REASON_NONE && !address_p && !bits
	     && far_scalar_p (ref, &p);
  /* What has been split off is an access of its own, which comes next.  */
  if ((far || bits) && split_call (gsi, ref))
    return;
  state->seen++;
  if (why != REASON_NONE)
    ;
  else if (bits && !is_gimple_assign (stmt))
    why = REASON_BIT_FIELD_OPERAND;
  else if (bits)
    why = replace_bit_field (gsi, ref, &p, state);
  else if (far && gimple_assign_single_p (stmt))
    why = replace_far_scalar (gsi, ref, &p, state);
  else
    why = replace_access (gsi, where, address_p, &p, state);
  if (why != REASON_NONE)
    report_access (stmt, why, ref, state);
}

/* Callback for walk_gimple_seq_mod: one statement after the other.  */

static tree
visit_statement (gimple_stmt_iterator *gsi, bool *, struct walk_stmt_info *wi)
{
  function_state *state = (function_state *) wi->info;
  if (is_gimple_call (gsi_stmt (*gsi)))
    replace_stride (gsi, state);
  if (!state->wide_values.is_empty ())
    widen_uses (gsi, state);
  for_each_access (gsi, visit_access, state);
  if (is_gimple_call (gsi_stmt (*gsi)))
    replace_opaque_address (gsi);
  return NULL_TREE;
}

/* Relocate the accesses of the function FUN.  None may be forgotten: the
   numbers are of three places in the sources, replace.cc's among them.  */

void
relocate_function (function *fun)
{
  dump_kept_records ();
  function_state state;
  gimple_seq body = gimple_body (fun->decl);
  struct walk_stmt_info wi;
  memset (&wi, 0, sizeof (wi));
  wi.info = &state;
  walk_gimple_seq_mod (&body, visit_statement, NULL, &wi);
  gimple_set_body (fun->decl, body);
  gcc_assert (state.seen == state.relocated + state.reported);
}

} // namespace relocatable
