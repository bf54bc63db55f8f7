/* Addresses of members in static initializers.
   SPDX-License-Identifier: GPL-3.0-or-later

   Takes  every variable as the C front end has finished it.
   Gives  a report of each access in the initializer of a static one.
   Never  relocates any: an initializer is data, and records are of
	  instructions.

   For example, in "static int *p = &v.f;" the address of v.f has the offset of
   the layout that is compiled against.  */

#include "btf-relocatable.h"

namespace relocatable {

/* Callback for walk_tree: *TP is a part of an initializer of the variable
   DATA.  */

static tree
visit_initializer (tree *tp, int *walk_subtrees, void *data)
{
  if (TYPE_P (*tp))
    *walk_subtrees = 0;
  else if (TREE_CODE (*tp) == ADDR_EXPR && access_p (TREE_OPERAND (*tp, 0)))
    {
      report_reason (EXPR_LOC_OR_LOC (*tp, DECL_SOURCE_LOCATION ((tree) data)),
		     REASON_STATIC_INITIALIZER, TREE_OPERAND (*tp, 0));
      *walk_subtrees = 0;
    }
  return NULL_TREE;
}

/* PLUGIN_FINISH_DECL.  */

static void
on_finish_decl (void *event_data, void *)
{
  tree decl = (tree) event_data;
  if (!any_relocatable || !VAR_P (decl) || !TREE_STATIC (decl)
      || !DECL_INITIAL (decl) || DECL_INITIAL (decl) == error_mark_node)
    return;
  walk_tree_without_duplicates (&DECL_INITIAL (decl), visit_initializer, decl);
}

void
static_init_init (const char *plugin_name)
{
  register_callback (plugin_name, PLUGIN_FINISH_DECL, on_finish_decl, NULL);
}

} // namespace relocatable
