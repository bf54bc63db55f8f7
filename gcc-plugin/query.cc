/* GCC's CO-RE builtins, called by the source itself or by libbpf's macros.
   SPDX-License-Identifier: GPL-3.0-or-later

   Takes  a call of __builtin_preserve_access_index or
	  __builtin_preserve_field_info as the front end has parsed it.
   Gives  what stands for it in the program.
   Never  cares for the builtins about types and enumerators: those are the
	  back end's.

   The back end makes records with wrong roots of these (none at all, or a
   qualified one) and does not know bit-fields.  So:

     __builtin_preserve_access_index (EXPR)

   is EXPR with all its accesses forced, which the GIMPLE pass relocates like
   any others; and

     __builtin_preserve_field_info (FIELD, KIND)

   is the value of a record of ours for FIELD, given as an address or not.  */

#include "btf-relocatable.h"

namespace relocatable {

/* Callback for walk_tree: force *TP.  */

static tree
force_access (tree *tp, int *walk_subtrees, void *)
{
  if (TYPE_P (*tp))
    *walk_subtrees = 0;
  else if (TREE_CODE (*tp) == COMPONENT_REF)
    forced_access (*tp);
  return NULL_TREE;
}

/* The reference in ARGUMENT: a query may name a field or its address, and an
   array has decayed to its address.  Null when it is no field.  */

static tree
queried_field (tree argument)
{
  while (CONVERT_EXPR_P (argument) || TREE_CODE (argument) == NON_LVALUE_EXPR
	 || TREE_CODE (argument) == ADDR_EXPR)
    argument = TREE_OPERAND (argument, 0);
  for (tree ref = argument; handled_component_p (ref);
       ref = TREE_OPERAND (ref, 0))
    if (TREE_CODE (ref) == COMPONENT_REF)
      return argument;
  return NULL_TREE;
}

/* What the builtin's second argument asks for, or -1.  */

static HOST_WIDE_INT
queried_information (tree argument)
{
  STRIP_NOPS (argument);
  if (TREE_CODE (argument) == CONST_DECL)
    argument = DECL_INITIAL (argument);
  if (TREE_CODE (argument) != INTEGER_CST || !tree_fits_shwi_p (argument))
    return -1;
  HOST_WIDE_INT asked = tree_to_shwi (argument);
  return IN_RANGE (asked, 0, BPF_FIELD_RSHIFT_U64) || asked == OFFSETOF_QUERY
	   ? asked
	   : -1;
}

/* The value that libbpf's offsetof has for FIELD in the layout that is compiled
   against, or null where it is to be relocated: in a function, of a
   relocatable record.  */

static tree
constant_offset (tree field)
{
  if (TARGET_BPF_CORE && current_function_decl && access_p (field))
    return NULL_TREE;
  return fold_offsetof (field);
}

/* The value for a query, or null to leave it to the back end, which says what
   is wrong with it.  */

static tree
resolve_field_query (location_t loc, const vec<tree, va_gc> *args)
{
  if (vec_safe_length (args) != 2)
    return NULL_TREE;
  tree field = queried_field ((*args)[0]);
  HOST_WIDE_INT asked = queried_information ((*args)[1]);
  if (!field || asked < 0)
    return NULL_TREE;
  if (asked == OFFSETOF_QUERY)
    {
      tree offset = constant_offset (field);
      if (offset)
	return offset;
      asked = BPF_FIELD_BYTE_OFFSET;
    }
  if (!TARGET_BPF_CORE)
    return NULL_TREE;
  /* The records' kinds have the order of the builtin's.  */
  enum btf_core_reloc_kind kind = (enum btf_core_reloc_kind) (
    BPF_RELO_FIELD_BYTE_OFFSET + asked);
  walk_tree (&field, force_access, NULL, NULL);
  path p;
  reason why = find_path (field, &p);
  if (why == REASON_NONE && path_varies_p (&p))
    why = REASON_VARIABLE_QUERY;
  if (why != REASON_NONE)
    {
      report_reason (loc, why, field);
      return error_mark_node;
    }
  tree value = build_record (loc, path_reference (&p), kind);
  if (value == error_mark_node)
    return value;
  return fold_convert_loc (loc, unsigned_type_node, value);
}

/* targetm.resolve_overloaded_builtin: FNDECL is a builtin of the back end that
   is called with ARGLIST.  */

static tree
resolve_builtin (location_t loc, tree fndecl,
		 void *arglist RESOLVE_COMPLAIN_NAMED_PARAM)
{
  vec<tree, va_gc> *args = (vec<tree, va_gc> *) arglist;
  tree value = NULL_TREE;
  switch (DECL_MD_FUNCTION_CODE (fndecl))
    {
    case BPF_BUILTIN_PRESERVE_ACCESS_INDEX:
      if (vec_safe_length (args) == 1 && TARGET_BPF_CORE)
	{
	  walk_tree (&(*args)[0], force_access, NULL, NULL);
	  value = (*args)[0];
	}
      break;
    case BPF_BUILTIN_PRESERVE_FIELD_INFO:
      value = resolve_field_query (loc, args);
      break;
    default:
      break;
    }
  if (value)
    return value;
  return back_end_resolve (loc, fndecl, arglist RESOLVE_COMPLAIN_PASSED);
}

void
query_init (const char *)
{
  targetm.resolve_overloaded_builtin = resolve_builtin;
}

} // namespace relocatable
