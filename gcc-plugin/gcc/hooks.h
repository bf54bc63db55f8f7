/* What the plugin needs wherever it hooks into GCC.
   SPDX-License-Identifier: GPL-3.0-or-later

   Takes  GCC's headers (gcc-headers.h).
   Gives  trees that GCC's collector sees, hooks that are chained, and a walk
	  over functions.
   Never  knows what it is used for.  */

#ifndef RELOCATABLE_HOOKS_H
#define RELOCATABLE_HOOKS_H

#include "gcc/gcc-headers.h"

namespace relocatable {

/* GCC's collector frees what no root leads to, and a plugin's variables are
   none by themselves.  After

     static tree known;
     GGC_ROOT (known);

   it keeps what is in KNOWN, a tree or an array of them.  GCC's own sources say
   GTY (()) for that, of which gengtype makes such tables; a plugin's are not
   read by it.  A static constructor puts each into a list, and plugin_init
   gives that to GCC.  */
struct ggc_root
{
  /* A root for the NUMBER trees at WHERE, put into the list.  */
  ggc_root (tree *where, size_t number);
  /* The second element is the end.  */
  ggc_root_tab table[2];
  ggc_root *next;
};

inline ggc_root *ggc_roots;

inline ggc_root::ggc_root (tree *where, size_t number)
    : table { { where, number, sizeof (tree), &gt_ggc_mx_tree_node,
		&gt_pch_nx_tree_node },
	      LAST_GGC_ROOT_TAB },
      next (ggc_roots)
{
  ggc_roots = this;
}

#define GGC_ROOT(VARIABLE)                                                     \
  static ggc_root VARIABLE##_root ((tree *) &VARIABLE,                         \
				   sizeof (VARIABLE) / sizeof (tree))

/* Tell GCC of all variables of GGC_ROOT, for the plugin PLUGIN_NAME.  */

static inline void
register_ggc_roots (const char *plugin_name)
{
  for (ggc_root *root = ggc_roots; root; root = root->next)
    register_callback (plugin_name, PLUGIN_REGISTER_GGC_ROOTS, NULL,
		       root->table);
}

/* What was in a hook before FN; it may be null.  */
template <auto FN> inline decltype (FN) previous;

/* Let *HOOK be FN.  GCC's hooks are pointers to functions, in targetm,
   lang_hooks and debug_hooks and among the preprocessor's callbacks.  After

     chain<fold> (&targetm.fold_builtin);

   GCC calls our FOLD, and FOLD calls what was there, previous<fold>.  Of two
   that are chained to one hook, the last is called first.  */

template <auto FN>
static inline void
chain (decltype (FN) *hook)
{
  gcc_assert (*hook != FN);
  previous<FN> = *hook;
  *hook = FN;
}

/* Let *HOOK be again what it was before chain<FN>.  Nothing may have been
   chained to HOOK since.  */

template <auto FN>
static inline void
unchain (decltype (FN) *hook)
{
  gcc_assert (*hook == FN);
  *hook = previous<FN>;
}

/* GCC has its debug hooks in a constant structure, one for each format.  Return
   a copy that may be changed, and is in force.  */

inline gcc_debug_hooks *
own_debug_hooks ()
{
  static gcc_debug_hooks hooks;
  if (debug_hooks != &hooks)
    {
      hooks = *debug_hooks;
      debug_hooks = &hooks;
    }
  return &hooks;
}

/* Call FN for the function DECL, and then for those nested in it, which GNU C
   has: PLUGIN_PRE_GENERICIZE tells only of the outermost.  */

static inline void
walk_functions (tree decl, void (*fn) (tree decl))
{
  fn (decl);
  if (cgraph_node *node = cgraph_node::get (decl))
    for (cgraph_node *nested = first_nested_function (node); nested;
	 nested = next_nested_function (nested))
      walk_functions (nested->decl, fn);
}

} // namespace relocatable

#endif /* RELOCATABLE_HOOKS_H */
