/* Addresses of members in static data.
   SPDX-License-Identifier: GPL-3.0-or-later

   Takes  every static variable, when all functions have been read.
   Gives  a report of each access in its initial value, and of each size in the
	  target (target-size.cc) that is left anywhere.
   Never  relocates any: an initial value is data, and records are of
	  instructions.

   For example, in "static int *p = &v.f;" the address of v.f has the offset of
   the layout that is compiled against.  GCC makes static data of constant
   initializers of automatic variables and of compound literals too.  */

#include "gcc/gcc-headers.h"
#include "layout/layout.h"
#include "marks/marks.h"
#include "path/path.h"
#include "path/reasons.h"
#include "report/report.h"
#include "stride/stride.h"

namespace relocatable {

/* Callback for walk_tree: *TP is a part of the initial value of the variable
   DATA.  */

static tree
visit_initializer (tree *tp, int *walk_subtrees, void *data)
{
  if (TYPE_P (*tp))
    *walk_subtrees = 0;
  else if (TREE_CODE (*tp) == CALL_EXPR)
    {
      if (tree record = record_of_function (get_callee_fndecl (*tp)))
	report_reason (EXPR_LOC_OR_LOC (*tp,
					DECL_SOURCE_LOCATION ((tree) data)),
		       REASON_STRIDE_LEFT, record);
    }
  else if (TREE_CODE (*tp) == ADDR_EXPR && access_p (TREE_OPERAND (*tp, 0)))
    {
      report_reason (EXPR_LOC_OR_LOC (*tp, DECL_SOURCE_LOCATION ((tree) data)),
		     REASON_STATIC_INITIALIZER, TREE_OPERAND (*tp, 0));
      *walk_subtrees = 0;
    }
  return NULL_TREE;
}

/* PLUGIN_ALL_IPA_PASSES_START: all is parsed.  Report what is left of strides
   and accesses where there are no instructions.  */

void
static_data_ipa_passes (void *, void *)
{
  if (!work_to_do)
    return;
  verify_strides ();
  varpool_node *node;
  FOR_EACH_VARIABLE (node)
  if (tree initial = DECL_INITIAL (node->decl))
    if (initial != error_mark_node)
      walk_tree_without_duplicates (&initial, visit_initializer, node->decl);
}

} // namespace relocatable
