/* The front end for Rust.
   SPDX-License-Identifier: GPL-3.0-or-later

   Takes  what gccrs has made of a program: functions, variables and types.
   Gives  the same as the front end for C would have made it: with the back
	  end's builtins, with names as C has them, and with marks.
   Never  relocates a member: pass-relocate.cc does, as in C.

   gccrs tells a plugin nothing of what it reads.  When it has read all, the
   functions are trees that nothing has been made of yet; and a pass of its own,
   before that of pass-relocate.cc, sees each again when it has become GIMPLE.
   This is the table of contents of both.  */

#include "gcc/gcc-headers.h"
#include "rust/rust.h"
#include "gcc/hooks.h"
#include "gcc/back-end.h"
#include "marks/marks.h"
#include "layout/layout.h"

namespace relocatable {

/* PLUGIN_START_UNIT: gccrs is ready to read, and does not ask the back end for
   its builtins.

   For GCC "()" is a structure without members, and a structure is returned in
   memory, which an argument before all others points to.  A caller in C, or the
   kernel, knows nothing of that: what is empty is neither passed nor
   returned.  */

void
rust_start_unit (void *, void *)
{
  targetm.calls.empty_record_p = default_is_empty_record;
  if (!bpf_builtins[BPF_BUILTIN_PRESERVE_FIELD_INFO])
    targetm.init_builtins ();
}

/* Callback for walk_tree: visit the types of *TP, and note the extern variable
   that it may be.  */

static tree
visit_expression (tree *tp, int *walk_subtrees, void *)
{
  if (TYPE_P (*tp))
    {
      *walk_subtrees = 0;
      return NULL_TREE;
    }
  if (TREE_TYPE (*tp))
    visit_rust_type (TREE_TYPE (*tp));
  if (VAR_P (*tp) && DECL_EXTERNAL (*tp))
    note_rust_extern (*tp);
  if (TREE_CODE (*tp) == BIND_EXPR)
    for (tree decl = BIND_EXPR_VARS (*tp); decl; decl = DECL_CHAIN (decl))
      visit_rust_type (TREE_TYPE (decl));
  return NULL_TREE;
}

/* Visit all types that the function DECL uses.  */

static void
visit_types (tree decl)
{
  visit_rust_type (TREE_TYPE (decl));
  for (tree p = DECL_ARGUMENTS (decl); p; p = DECL_CHAIN (p))
    visit_rust_type (TREE_TYPE (p));
  walk_tree_without_duplicates (&DECL_SAVED_TREE (decl), visit_expression,
				NULL);
}

/* Visit all types that the variables of the program, and what they begin as,
   use.  */

static void
visit_variables ()
{
  varpool_node *node;
  FOR_EACH_VARIABLE (node)
  {
    tree initial = DECL_INITIAL (node->decl);
    visit_rust_type (TREE_TYPE (node->decl));
    if (initial && initial != error_mark_node)
      walk_tree_without_duplicates (&initial, visit_expression, NULL);
  }
}

/* lang_hooks.parse_file.  Only when the types of all functions are known is it
   known what each function does.  */

void
rust_parse_file ()
{
  cgraph_node *node;
  if (TARGET_BPF_CORE)
    begin_rust_variables ();
  previous<rust_parse_file> ();
  if (!TARGET_BPF_CORE || seen_error ())
    return;
  FOR_EACH_FUNCTION (node)
  {
    finish_rust_function (node->decl);
    visit_types (node->decl);
  }
  visit_variables ();
  finish_rust_variables ();
  mark_rust_types ();
  FOR_EACH_FUNCTION (node)
  {
    scale_rust_pointers (node->decl);
    check_rust_function (node->decl);
  }
  check_rust_questions ();
  report_members ();
  check_objects ();
  describe_rust_types ();
}

/* The pass before ours: the function FUN has become GIMPLE.  Take away and
   report the copies of objects in it.  */

void
finish_rust_body (function *fun)
{
  gimple_seq body = gimple_body (fun->decl);
  remove_match_copies (&body);
  check_rust_copies (&body);
  gimple_set_body (fun->decl, body);
}

} // namespace relocatable
