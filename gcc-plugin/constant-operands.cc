/* Operands of asm that have to be constants.
   SPDX-License-Identifier: GPL-3.0-or-later

   Takes  a function as it has been parsed, and from query.cc the values that are
	  the relocated offsets of members.
   Gives  the offset in the layout compiled against, where an asm takes nothing
	  else.
   Never  changes an operand that may be a register, or one of a strict type.

   For example, the kernel's selftests have

     asm ("r1 = *(u32 *) (r1 + %[at])" : : [at] "i" (offsetof (struct S, f)));

   with the offsetof of bpf_helpers.h.  The parser knows of no asm around the
   offsetof, and the text of an asm has no place for a record.  clang gives the
   constant, as it does wherever C wants one.  */

#include "c-family-headers.h"
#include "btf-relocatable.h"

namespace relocatable {

/* The constants that the values of offsetof stand for, by the index of their
   records.  */
typedef hash_map<int_hash<int, -1>, HOST_WIDE_INT> constant_table;
static constant_table *constants;

/* VALUE is a record's call, or a conversion of one: an offset in ROOT, which is
   CONSTANT in the layout that is compiled against.  */

void
note_constant (tree value, const_tree root, tree constant)
{
  STRIP_NOPS (value);
  if (TREE_CODE (value) != CALL_EXPR || TREE_CODE (constant) != INTEGER_CST
      || mark_of (root) == MARK_STRICT)
    return;
  if (!constants)
    constants = new constant_table ();
  constants->put (tree_to_shwi (CALL_EXPR_ARG (value, 0)),
		  tree_to_shwi (constant));
}

/* Callback for walk_tree: where *TP is an offset that has been noted, put the
   constant there.  */

static tree
make_constant (tree *tp, int *walk_subtrees, void *)
{
  if (TYPE_P (*tp))
    *walk_subtrees = 0;
  else if (TREE_CODE (*tp) == CALL_EXPR && call_expr_nargs (*tp) == 1
	   && TREE_CODE (CALL_EXPR_ARG (*tp, 0)) == INTEGER_CST
	   && record_call_p (*tp))
    if (HOST_WIDE_INT *constant = constants->get (
	  tree_to_shwi (CALL_EXPR_ARG (*tp, 0))))
      *tp = build_int_cst (TREE_TYPE (*tp), *constant);
  return NULL_TREE;
}

/* Nonzero if INPUT, an operand of an asm, can be neither in a register nor in
   memory: "i" is any constant, "n" a number, "s" a symbol.  */

static bool
immediate_p (const_tree input)
{
  const char *constraint = TREE_STRING_POINTER (
    TREE_VALUE (TREE_PURPOSE (input)));
  return constraint[strspn (constraint, "ins")] == '\0';
}

/* Callback for walk_tree.  */

static tree
visit_asm (tree *tp, int *walk_subtrees, void *)
{
  if (TYPE_P (*tp))
    *walk_subtrees = 0;
  if (TREE_CODE (*tp) != ASM_EXPR)
    return NULL_TREE;
  for (tree input = ASM_INPUTS (*tp); input; input = TREE_CHAIN (input))
    if (immediate_p (input))
      {
	tree *value = &TREE_VALUE (input);
	walk_tree_without_duplicates (value, make_constant, NULL);
	/* In nodes of its own: the front end for C++ remembers what it has made
	   of the others.  */
	*value = c_fully_fold (unshare_expr (*value), false, NULL);
      }
  return NULL_TREE;
}

static void
visit_function (tree decl)
{
  walk_tree_without_duplicates (&DECL_SAVED_TREE (decl), visit_asm, NULL);
  if (cgraph_node *node = cgraph_node::get (decl))
    for (cgraph_node *nested = first_nested_function (node); nested;
	 nested = next_nested_function (nested))
      visit_function (nested->decl);
}

/* PLUGIN_PRE_GENERICIZE: a function and those nested in it are parsed.  */

static void
on_pre_genericize (void *event_data, void *)
{
  if (constants)
    visit_function ((tree) event_data);
}

void
constant_operands_init (const char *plugin_name)
{
  register_callback (plugin_name, PLUGIN_PRE_GENERICIZE, on_pre_genericize,
		     NULL);
}

} // namespace relocatable
