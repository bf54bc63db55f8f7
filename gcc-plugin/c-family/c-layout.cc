/* When do the parsers of C and C++ need the layout of a type?
   SPDX-License-Identifier: GPL-3.0-or-later

   Takes  the parser's questions about types, and the declarations and functions
	  that it has read.
   Gives  each to what knows its layout uses: layout-use.cc for types and
	  declarations, c-layout-body.cc for what is in a function.
   Never  knows what a layout use is.

   The parser asks for "sizeof (struct s)" before it gives a number:

     verify_type_context (TCTX_SIZEOF, struct s)  */

#include "gcc/gcc-headers.h"
#include "c-family/c-family.h"
#include "gcc/hooks.h"
#include "report/report.h"
#include "layout/layout.h"

namespace relocatable {

/* targetm.verify_type_context: the parser is about to give the size or
   alignment of TYPE.  It goes on as if nothing were wrong, for one error not to
   cause others.  */

bool
layout_verify_type_context (location_t where, type_context_kind context,
			    const_tree type, bool silent)
{
  if ((context == TCTX_SIZEOF || context == TCTX_ALIGNOF) && !silent
      && watching_layout_p ())
    use_layout (where, context == TCTX_SIZEOF ? USE_SIZEOF : USE_ALIGNOF, type);
  auto next = previous<layout_verify_type_context>;
  return !next || next (where, context, type, silent);
}

/* PLUGIN_FINISH_DECL: the parser has read a declaration, which may also be one
   of a member or a parameter.  */

void
layout_finish_decl (void *event_data, void *)
{
  tree decl = (tree) event_data;
  if (!watching_layout_p () || TREE_CODE (decl) == FIELD_DECL
      || TREE_CODE (decl) == PARM_DECL)
    return;
  if (!current_function_decl)
    report_members ();
  if (!VAR_P (decl))
    return;
  check_object (decl);
  if (!current_function_decl)
    check_initial (decl);
}

/* PLUGIN_PRE_GENERICIZE: a function and those nested in it are parsed.  */

void
layout_pre_genericize (void *event_data, void *)
{
  if (!watching_layout_p ())
    return;
  report_members ();
  check_function ((tree) event_data);
}

} // namespace relocatable
