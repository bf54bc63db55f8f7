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

/* What became of the accesses of the current function.  */
static struct
{
  unsigned seen;
  unsigned relocated;
  unsigned reported;
} count;

/* An access stands at *WHERE in the statement at GSI.  */

static void
visit_access (tree *where, bool address_p, gimple_stmt_iterator *gsi)
{
  gimple *stmt = gsi_stmt (*gsi);
  tree ref = address_p ? TREE_OPERAND (*where, 0) : *where;
  path p;
  reason why = find_path (ref, &p);
  bool far = why == REASON_NONE && !address_p && far_scalar_p (ref, &p);
  if ((far || bit_field_p (ref)) && split_call (gsi, ref))
    return;
  count.seen++;
  if (why == REASON_NONE && bit_field_p (ref) && !is_gimple_assign (stmt))
    why = REASON_BIT_FIELD_OPERAND;
  if (why != REASON_NONE)
    {
      count.reported++;
      report_reason (access_location (stmt, ref), why, ref);
      return;
    }
  count.relocated++;
  if (bit_field_p (ref))
    replace_bit_field (gsi, ref, &p);
  else if (far && gimple_assign_single_p (stmt))
    replace_far_scalar (gsi, ref, &p);
  else
    replace_access (gsi, where, address_p, &p);
}

static tree
visit_statement (gimple_stmt_iterator *gsi, bool *, struct walk_stmt_info *)
{
  replace_stride (gsi);
  widen_uses (gsi);
  for_each_access (gsi, visit_access);
  replace_opaque_address (gsi);
  return NULL_TREE;
}

/* Relocate the accesses of the function FUN.  */

void
relocate_function (function *fun)
{
  dump_kept_records ();
  memset (&count, 0, sizeof (count));
  gimple_seq body = gimple_body (fun->decl);
  struct walk_stmt_info wi;
  memset (&wi, 0, sizeof (wi));
  walk_gimple_seq_mod (&body, visit_statement, NULL, &wi);
  gimple_set_body (fun->decl, body);
  forget_wide_values ();
  forget_strides ();
  gcc_assert (count.seen == count.relocated + count.reported);
}

} // namespace relocatable
