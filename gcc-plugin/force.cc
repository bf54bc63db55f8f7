/* Accesses that are relocated because the source asks for it there.
   SPDX-License-Identifier: GPL-3.0-or-later

   Takes  the argument of __builtin_preserve_access_index, or the field of a
	  query, as the front end has parsed it.
   Gives  the same with its accesses forced: the GIMPLE pass relocates them
	  whatever their types.
   Never  decides what their paths are.

   For example, with a record S that is not marked,

     __builtin_preserve_access_index (&p->q->f)

   has the two accesses p->q and q->f, and each gets a record.  */

#include "c-family-headers.h"
#include "btf-relocatable.h"

namespace relocatable {

/* Callback for walk_tree: force *TP.  Side effects, and volatile bit-fields, keep
   the front end's later folding off: it would make other
   nodes, which are not forced.  */

static tree
force_access (tree *tp, int *walk_subtrees, void *)
{
  if (TYPE_P (*tp))
    {
      *walk_subtrees = 0;
      return NULL_TREE;
    }
  if (TREE_CODE (*tp) == COMPONENT_REF)
    {
      forced_access (*tp);
      /* If it is a member of "*(p + N)", the access string begins with N.  */
      keep_root_index (&TREE_OPERAND (*tp, 0));
      if (bit_field_p (*tp))
	TREE_THIS_VOLATILE (*tp) = 1;
    }
  else if (TREE_CODE (*tp) == BIT_FIELD_REF)
    /* Some bit-fields that have been folded already.  */
    forced_access (*tp);
  if (EXPR_P (*tp))
    TREE_SIDE_EFFECTS (*tp) = 1;
  return NULL_TREE;
}

/* Force all accesses in *EXPRESSION.  */

void
force_accesses (tree *expression)
{
  walk_tree (expression, force_access, NULL, NULL);
}

/* What __builtin_preserve_access_index makes of EXPRESSION if that is the
   address of an element, or else null.  Turn, for a record S that is not marked
   (pointer.cc knows the others):

     &p[2]	into:	p + (byte_off struct S 2)  */

static tree
element_address (location_t loc, tree expression)
{
  STRIP_NOPS (expression);
  if (TREE_CODE (expression) != POINTER_PLUS_EXPR)
    return NULL_TREE;
  tree type = TREE_TYPE (TREE_TYPE (expression));
  tree bytes = TREE_OPERAND (expression, 1);
  HOST_WIDE_INT size = int_size_in_bytes (type);
  if (!RECORD_OR_UNION_TYPE_P (type) || relocatable_p (type) || size <= 0
      || TREE_CODE (bytes) != INTEGER_CST
      || !unmarked_arithmetic_p (EXPR_LOCATION (expression), type))
    return NULL_TREE;
  tree count = element_count (fold_convert (sizetype, bytes), size);
  path p;
  p.root = named_root (type);
  /* The front end may have folded other bytes in; and an access string has no
     negative numbers.  */
  if (!count || !p.root || !tree_fits_uhwi_p (count)
      || tree_to_uhwi (count) > INT_MAX)
    return NULL_TREE;
  p.index = tree_to_uhwi (count);
  tree offset = build_record (loc, path_reference (&p),
			      BPF_RELO_FIELD_BYTE_OFFSET);
  if (offset == error_mark_node)
    return offset;
  return build2_loc (loc, POINTER_PLUS_EXPR, TREE_TYPE (expression),
		     TREE_OPERAND (expression, 0), offset);
}

/* EXPRESSION, the argument of __builtin_preserve_access_index at LOC, with all its
   accesses forced.  */

tree
preserve_access_index (location_t loc, tree expression)
{
  tree value = element_address (loc, expression);
  if (value)
    return value;
  /* Twice: what folding makes anew is not forced.  */
  force_accesses (&expression);
  value = c_fully_fold (expression, false, NULL);
  force_accesses (&value);
  return value;
}

} // namespace relocatable
