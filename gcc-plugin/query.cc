/* GCC's CO-RE builtins, called by the source itself or by libbpf's macros.
   SPDX-License-Identifier: GPL-3.0-or-later

   Takes  a call of __builtin_preserve_access_index or
	  __builtin_preserve_field_info as the front end has parsed it.
   Gives  what stands for it in the program.
   Never  cares for the builtins about types and enumerators: those are
	  type-query.cc's.

   The back end makes records with wrong roots of these (none at all, or a
   qualified one) and does not know bit-fields.  So:

     __builtin_preserve_access_index (EXPR)

   is EXPR with all its accesses forced (force.cc); and

     __builtin_preserve_field_info (FIELD, KIND)

   is the value of a record of ours for FIELD, given as an address or not.  */

#include "c-family-headers.h"
#include "btf-relocatable.h"

namespace relocatable {

/* The reference in ARGUMENT: a query may name a field or its address, and an
   array has decayed to its address.  Null when it is no field.  */

static tree
queried_field (tree argument)
{
  for (;;)
    if (CONVERT_EXPR_P (argument) || TREE_CODE (argument) == NON_LVALUE_EXPR
	|| TREE_CODE (argument) == ADDR_EXPR)
      argument = TREE_OPERAND (argument, 0);
    else if (begun_query_p (argument))
      argument = TREE_OPERAND (argument, 1);
    else
      break;
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
	     || asked == OFFSETOF_PLACE || asked == QUERY_BEGINS
	   ? asked
	   : -1;
}

/* The offset of FIELD in the layout that is compiled against.  What FIELD is on
   becomes a null pointer for that: the front end accepts no other.  */

static tree
constant_offset (tree field)
{
  field = unshare_expr (field);
  tree base = field;
  while (handled_component_p (base))
    base = TREE_OPERAND (base, 0);
  if (TREE_CODE (base) == INDIRECT_REF)
    TREE_OPERAND (base, 0) = build_zero_cst (
      TREE_TYPE (TREE_OPERAND (base, 0)));
  return fold_offsetof (field);
}

/* The same relocated.  P is FIELD's path; indexes that are not constant add
   their part of the size of an array.  Where the root is itself a member, of
   records that are not relocatable, its own offset in those is constant.  */

static tree
relocated_offset_of (location_t loc, const path *p)
{
  tree offset = build_record (loc, path_reference (p),
			      BPF_RELO_FIELD_BYTE_OFFSET);
  for (unsigned i = 0; i < p->steps.length (); i++)
    if (variable_step_p (p->steps[i]) && offset != error_mark_node)
      {
	tree size = build_record (loc, path_reference (p, i + 1),
				  BPF_RELO_FIELD_BYTE_SIZE);
	if (size == error_mark_node)
	  return size;
	offset = fold_build2_loc (
	  loc, PLUS_EXPR, sizetype, offset,
	  fold_build2_loc (loc, MULT_EXPR, sizetype,
			   fold_convert (sizetype, p->steps[i]), size));
      }
  if (handled_component_p (p->base) && offset != error_mark_node)
    offset = fold_build2_loc (loc, PLUS_EXPR, sizetype, offset,
			      fold_convert (sizetype,
					    constant_offset (p->base)));
  return offset;
}

/* Let the root of P, the path of a field that is asked about, be the typedef by
   which the source calls its record: clang looks for that in the target too, but
   not where the first step is to a bit-field.  */

static void
keep_typedef (path *p)
{
  tree type = TREE_TYPE (p->base);
  if (TREE_CODE (p->steps[0]) == FIELD_DECL && DECL_C_BIT_FIELD (p->steps[0])
      && named_root (type) == TYPE_MAIN_VARIANT (type))
    return;
  if (RECORD_OR_UNION_TYPE_P (type))
    if (tree name = TYPE_NAME (type))
      if (TREE_CODE (name) == TYPE_DECL)
	p->root = unqualified_type (type);
}

/* What libbpf's offsetof is for FIELD: relocated in a function if its record is
   relocatable, else a constant.  */

static tree
resolve_offsetof (location_t loc, tree field)
{
  if (!TARGET_BPF_CORE || !access_p (field))
    return constant_offset (field);
  path p;
  reason why = find_path (field, &p);
  if (why != REASON_NONE)
    {
      report_reason (loc, why, field);
      return error_mark_node;
    }
  if (!current_function_decl)
    {
      use_layout (offsetof_place (loc), USE_OFFSETOF, p.root);
      return constant_offset (field);
    }
  keep_typedef (&p);
  tree value = relocated_offset_of (loc, &p);
  watch_offset (loc, value, field, p.root);
  if (value != error_mark_node && !path_varies_p (&p))
    note_constant (value, p.root, constant_offset (field));
  return value;
}

/* The value for a query, or null to leave it to the back end, which says what
   is wrong with it.  */

static tree
resolve_field_query (location_t loc, const vec<tree, va_gc> *args)
{
  if (vec_safe_length (args) != 2)
    return NULL_TREE;
  HOST_WIDE_INT asked = queried_information ((*args)[1]);
  if (asked < 0)
    return NULL_TREE;
  if (asked == QUERY_BEGINS)
    return begin_query ();
  end_query ((*args)[0]);
  if (error_operand_p ((*args)[0]))
    return error_mark_node;
  if (asked == OFFSETOF_PLACE && POINTER_TYPE_P (TREE_TYPE ((*args)[0])))
    {
      use_layout (offsetof_place (loc), USE_OFFSETOF,
		  TREE_TYPE (TREE_TYPE ((*args)[0])));
      return (*args)[0];
    }
  tree field = queried_field ((*args)[0]);
  if (!field)
    {
      if (!TARGET_BPF_CORE)
	return NULL_TREE;
      report_reason (loc, REASON_NO_FIELD, (*args)[0]);
      return error_mark_node;
    }
  if (asked == OFFSETOF_QUERY)
    return resolve_offsetof (loc, field);
  if (!TARGET_BPF_CORE)
    return NULL_TREE;
  /* The records' kinds have the order of the builtin's.  */
  enum btf_core_reloc_kind kind = (enum btf_core_reloc_kind) (
    BPF_RELO_FIELD_BYTE_OFFSET + asked);
  force_accesses (&field);
  path p;
  reason why = find_path (field, &p);
  if (why == REASON_BIT_FIELD_IN_TWO_UNITS && kind == BPF_RELO_FIELD_EXISTS)
    why = REASON_NONE;
  if (why == REASON_NONE && path_varies_p (&p))
    why = REASON_VARIABLE_QUERY;
  if (why != REASON_NONE)
    {
      report_reason (loc, why, field);
      return error_mark_node;
    }
  keep_typedef (&p);
  tree value = build_record (loc, path_reference (&p), kind);
  if (value == error_mark_node)
    return value;
  return fold_convert_loc (loc, unsigned_type_node, value);
}

/* Nonzero if FNDECL, a CO-RE builtin called with N arguments, cannot be given
   to the back end, which does not count them.  */

static bool
wrong_number_p (location_t loc, tree fndecl, unsigned n)
{
  if (DECL_MD_FUNCTION_CODE (fndecl) <= BPF_CORE_BUILTINS_MARKER
      || IN_RANGE (n, 1, 3))
    return false;
  if (n == 0)
    error_at (loc, "too few arguments to function %qD", fndecl);
  else
    error_at (loc, "too many arguments to function %qD", fndecl);
  return true;
}

/* In C++ an argument that is a constant may be in a wrapper, which has its place,
   or an expression that has not been folded.  Make the ARGS but the first, which
   is what is asked about, what they are in C.  */

static void
fold_arguments (vec<tree, va_gc> *args)
{
  for (unsigned i = 1; i < vec_safe_length (args); i++)
    {
      tree argument = tree_strip_any_location_wrapper ((*args)[i]);
      if (TREE_CODE (argument) == CONST_DECL)
	argument = DECL_INITIAL (argument);
      if (!error_operand_p (argument))
	argument = c_fully_fold (argument, false, NULL, false);
      (*args)[i] = argument;
    }
}

/* targetm.resolve_overloaded_builtin: FNDECL is a builtin of the back end that
   is called with ARGLIST.  */

static tree
resolve_builtin (location_t loc, tree fndecl,
		 void *arglist RESOLVE_COMPLAIN_NAMED_PARAM)
{
  vec<tree, va_gc> *args = (vec<tree, va_gc> *) arglist;
  enum bpf_builtins code = (enum bpf_builtins) DECL_MD_FUNCTION_CODE (fndecl);
  tree value = NULL_TREE;
  if (wrong_number_p (loc, fndecl, vec_safe_length (args)))
    return error_mark_node;
  if (lang_GNU_CXX ())
    fold_arguments (args);
  switch (code)
    {
    case BPF_BUILTIN_PRESERVE_ACCESS_INDEX:
      if (vec_safe_length (args) == 1 && TARGET_BPF_CORE)
	value = preserve_access_index (loc, (*args)[0]);
      break;
    case BPF_BUILTIN_PRESERVE_FIELD_INFO:
      value = resolve_field_query (loc, args);
      break;
    case BPF_BUILTIN_PRESERVE_ENUM_VALUE:
    case BPF_BUILTIN_PRESERVE_TYPE_INFO:
    case BPF_BUILTIN_BTF_TYPE_ID:
      value = resolve_query (loc, code, args);
      break;
    default:
      break;
    }
  if (value)
    return value;
  return back_end_resolve (loc, fndecl, args RESOLVE_COMPLAIN_PASSED);
}

void
query_init (const char *)
{
  targetm.resolve_overloaded_builtin = resolve_builtin;
}

} // namespace relocatable
