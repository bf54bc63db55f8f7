/* Which operands of a statement are accesses?
   SPDX-License-Identifier: GPL-3.0-or-later

   Takes  a GIMPLE statement before it is lowered.
   Gives  every operand that goes through a member of a relocatable record,
	  as the place where it stands, innermost first.
   Never  changes anything, or asks whether an access can be relocated.

   GIMPLE has split "a->b->c = x" into "_1 = a->b; _1->c = x" already, so that
   an operand holds one chain of component and array references on a variable
   or on "*POINTER" (a MEM_REF), alone or below an ADDR_EXPR:

     COMPONENT_REF (COMPONENT_REF (MEM_REF (t, 0), se), vruntime)  */

#include "gcc/gcc-headers.h"
#include "gimple/gimple.h"
#include "path/path.h"

namespace relocatable {

/* What the walk over one statement carries.  */
struct access_walk
{
  gimple_stmt_iterator *gsi;
  access_fn fn;
  function_state *state;
};

static tree visit_operand (tree *, int *, void *);

/* The base of *REF may be an address of its own, "MEM_REF (&v.f, 0)": visit
   that first.  */

static void
visit_base (tree ref, struct walk_stmt_info *wi)
{
  tree base = get_base_address (ref);
  if (base && TREE_CODE (base) == MEM_REF
      && TREE_CODE (TREE_OPERAND (base, 0)) == ADDR_EXPR)
    {
      int walk_subtrees = 1;
      visit_operand (&TREE_OPERAND (base, 0), &walk_subtrees, wi);
    }
}

/* Nonzero if REF is a part of a scalar: of a complex number, or an element of a
   vector, "VIEW_CONVERT_EXPR <int[4]> (t->v)[i]".  It is taken from the access,
   and is no step of a path.  */

static bool
part_of_scalar_p (const_tree ref)
{
  if (!handled_component_p (ref) || TREE_CODE (ref) == COMPONENT_REF)
    return false;
  tree whole = TREE_OPERAND (ref, 0);
  if (TREE_CODE (ref) == ARRAY_REF)
    return (TREE_CODE (whole) == VIEW_CONVERT_EXPR
	    && VECTOR_TYPE_P (TREE_TYPE (TREE_OPERAND (whole, 0))));
  return !AGGREGATE_TYPE_P (TREE_TYPE (whole));
}

/* Callback for walk_gimple_op: *TP is an operand or a part of one.  */

static tree
visit_operand (tree *tp, int *walk_subtrees, void *data)
{
  struct walk_stmt_info *wi = (struct walk_stmt_info *) data;
  access_walk *walk = (access_walk *) wi->info;

  if (TYPE_P (*tp))
    {
      *walk_subtrees = 0;
      return NULL_TREE;
    }
  bool address = TREE_CODE (*tp) == ADDR_EXPR;
  tree *ref = address ? &TREE_OPERAND (*tp, 0) : tp;
  while (!address && part_of_scalar_p (*ref))
    ref = &TREE_OPERAND (*ref, 0);
  if (!access_p (*ref))
    return NULL_TREE;

  visit_base (*ref, wi);
  walk->fn (address ? tp : ref, address, walk->gsi, walk->state);
  *walk_subtrees = 0;
  return NULL_TREE;
}

/* Call FN for each access in the statement at GSI, with STATE.  */

void
for_each_access (gimple_stmt_iterator *gsi, access_fn fn, function_state *state)
{
  access_walk walk = { gsi, fn, state };
  struct walk_stmt_info wi;
  memset (&wi, 0, sizeof (wi));
  wi.info = &walk;
  walk_gimple_op (gsi_stmt (*gsi), visit_operand, &wi);
}

} // namespace relocatable
