/* Statements for the size of a record in the target.
   SPDX-License-Identifier: GPL-3.0-or-later

   Takes  the statements of a function that call what target-size.cc has made.
   Gives  a record for each.
   Never  decides where the source counts records.

   Turn:

     _1 = __builtin_btf_relocatable_size ();

   into:

     _1 = __builtin_core_reloc (N);	(struct s 0, byte_sz)  */

#include "gcc/gcc-headers.h"
#include "gimple/gimple.h"
#include "gcc/back-end.h"
#include "types/types.h"
#include "path/path.h"
#include "path/reasons.h"
#include "report/report.h"
#include "record/record.h"
#include "stride/stride.h"

namespace relocatable {

/* The record for the size of TYPE at LOC: a call, or error_mark_node.  This is
   byte_sz of the root, which is poisoned when the target has no such type;
   type_size would be 0 then.  Front ends copy "p[n].f += x", and GCC computes
   once what has the same record: so there is one for a place of the source.  */

static tree
stride_call (location_t loc, tree type, function_state *state)
{
  path p;
  p.index = 0;
  p.root = named_root (type);
  if (!p.root)
    {
      report_reason (loc, REASON_UNNAMED_STRIDE, type);
      return error_mark_node;
    }
  if (too_large_for_btf_p (type))
    {
      report_reason (loc, REASON_TOO_LARGE_FOR_BTF, type);
      return error_mark_node;
    }
  tree *made = NULL;
  if (loc != UNKNOWN_LOCATION)
    {
      made = &state->stride_records.get_or_insert (loc);
      if (*made && TREE_PURPOSE (*made) == p.root)
	return TREE_VALUE (*made);
    }
  tree call = build_record (loc, path_reference (&p), BPF_RELO_FIELD_BYTE_SIZE);
  if (made && call != error_mark_node)
    *made = build_tree_list (p.root, call);
  return call;
}

/* If the call at GSI is for the size of a record in the target, let it be one
   of a CO-RE record.  Where none can be, the object is not written.  */

void
replace_stride (gimple_stmt_iterator *gsi, function_state *state)
{
  gcall *stmt = as_a<gcall *> (gsi_stmt (*gsi));
  tree record = record_of_function (gimple_call_fndecl (stmt));
  if (!record)
    return;
  tree call = stride_call (gimple_location (stmt), record, state);
  tree lhs = gimple_call_lhs (stmt);
  gimple *made;
  if (call != error_mark_node)
    {
      made = gimple_build_call (get_callee_fndecl (call), 1,
				CALL_EXPR_ARG (call, 0));
      gimple_call_set_lhs (made, lhs);
    }
  else if (lhs)
    made = gimple_build_assign (lhs, TYPE_SIZE_UNIT (record));
  else
    made = gimple_build_nop ();
  gimple_set_location (made, gimple_location (stmt));
  gsi_replace (gsi, made, false);
}

} // namespace relocatable
