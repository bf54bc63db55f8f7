/* Queries about types and enumerators, by GCC's CO-RE builtins.
   SPDX-License-Identifier: GPL-3.0-or-later

   Takes  a call of __builtin_btf_type_id, __builtin_preserve_type_info or
	  __builtin_preserve_enum_value as the front end has parsed it.
   Gives  the value of a record whose root is the type that is asked about.
   Never  makes a record without a root, or with one that no loader takes.

   libbpf writes these queries in three ways.  For a type T, an enumeration E
   and its enumerator A,

     *({ extern typeof (T) *tmp; tmp; }), KIND		   from 1.5 on
     (typeof (T) *) 0, KIND, 0		   before, see c-libbpf.cc
     *(typeof (T) *) 0, KIND				   as clang has it

     ({ extern typeof (E) *tmp; tmp; }), A, KIND	   from 1.5 on
     (typeof (E) *) 0, A, KIND		   before, see c-libbpf.cc
     *(typeof (E) *) A, KIND				   as clang has it

   The back end takes the first of each, but not every type in it, and keeps
   qualifiers.  It knows one query by its kind and enumerator, or type, alone:
   so "typedef const enum E T;" would become the root of queries about E.  */

#include "gcc/gcc-headers.h"
#include "query/query.h"
#include "gcc/back-end.h"
#include "types/types.h"
#include "opaque/opaque.h"
#include "path/reasons.h"
#include "report/report.h"
#include "record/record.h"

namespace relocatable {

/* The type that ARGUMENT, an expression as the parser makes it of one of type
   T, stands for: T, or null.  */

static tree
type_of_object (tree argument)
{
  tree type = TREE_TYPE (argument);
  if (!type || !POINTER_TYPE_P (type))
    return type;
  /* An array has decayed: "*(pointer to an array)" is now that pointer as one
     to an element, and that of relocatable records is opaque
     (c-addresses.cc).  */
  tree address = address_in_opaque (argument);
  if (CONVERT_EXPR_P (argument))
    {
      tree from = TREE_TYPE (address ? address : TREE_OPERAND (argument, 0));
      if (POINTER_TYPE_P (from) && TREE_CODE (TREE_TYPE (from)) == ARRAY_TYPE)
	return TREE_TYPE (from);
    }
  /* So has a function.  */
  if (TREE_CODE (argument) == TARGET_EXPR
      && TREE_CODE (TREE_TYPE (type)) == FUNCTION_TYPE)
    return TREE_TYPE (type);
  /* A constant pointer may be what is left of an array at address 0.  */
  if (address)
    argument = address;
  return TREE_CODE (argument) == INTEGER_CST ? NULL_TREE : type;
}

/* The value of the query CODE about TYPE that the back end makes of the
   arguments FIRST, SECOND and THIRD, which may be null.  */

static tree
build_query (location_t loc, enum bpf_builtins code, tree type, tree first,
	     tree second, tree third = NULL_TREE)
{
  vec<tree, va_gc> *args;
  vec_alloc (args, 3);
  args->quick_push (first);
  args->quick_push (second);
  if (third)
    args->quick_push (third);
  tree call = back_end_resolve (loc, bpf_builtins[code],
				args RESOLVE_COMPLAIN_ARG);
  vec_free (args);
  record_info info = { loc, type, 0, false };
  return record_call (call, &info);
}

/* Nonzero if the type query CODE with the second argument KIND is about the
   program's own BTF, which has types without a name too.  */

static bool
local_query_p (enum bpf_builtins code, tree kind)
{
  STRIP_NOPS (kind);
  if (TREE_CODE (kind) == CONST_DECL)
    kind = DECL_INITIAL (kind);
  return code == BPF_BUILTIN_BTF_TYPE_ID && integer_zerop (kind);
}

/* The value of the query CODE about a type with ARGS.  */

static tree
resolve_type_query (location_t loc, enum bpf_builtins code,
		    const vec<tree, va_gc> *args)
{
  tree type;
  if (args->length () == 3)
    type = TREE_TYPE (TREE_TYPE ((*args)[0]));
  else
    type = type_of_object ((*args)[0]);
  reason why = REASON_NONE;
  if (!type || type == void_type_node)
    why = REASON_NO_TYPE;
  else
    {
      type = unqualified_type (type);
      if (!TYPE_NAME (type) && !local_query_p (code, (*args)[1]))
	why = REASON_UNNAMED_QUERY;
    }
  if (why != REASON_NONE)
    {
      report_reason (loc, why, type ? type : (*args)[0]);
      return error_mark_node;
    }
  keep_in_btf (type);
  tree value = build_query (loc, code, type,
			    build_pointer_type (stand_in (type)), (*args)[1]);
  return (value == error_mark_node
	    ? value
	    : fold_convert_loc (loc, unsigned_type_node, value));
}

/* Set *ENUMERATOR to the one of ENUMERATION that VALUE stands for: the very
   node if the source has named it, else the one with that value.  */

static reason
find_enumerator (tree enumeration, tree value, tree *enumerator)
{
  *enumerator = NULL_TREE;
  if (TREE_CODE (value) != INTEGER_CST)
    return REASON_NO_ENUMERATOR;
  for (tree l = TYPE_VALUES (enumeration); l; l = TREE_CHAIN (l))
    if (DECL_INITIAL (TREE_VALUE (l)) == value)
      {
	*enumerator = TREE_VALUE (l);
	return REASON_NONE;
      }
  for (tree l = TYPE_VALUES (enumeration); l; l = TREE_CHAIN (l))
    {
      tree initial = DECL_INITIAL (TREE_VALUE (l));
      /* VALUE may be a pointer, in clang's form.  */
      if (wi::to_widest (initial)
	  != wi::to_widest (fold_convert (TREE_TYPE (initial), value)))
	continue;
      if (*enumerator)
	return REASON_SEVERAL_ENUMERATORS;
      *enumerator = TREE_VALUE (l);
    }
  return *enumerator ? REASON_NONE : REASON_NO_ENUMERATOR;
}

/* Nonzero if ENUMERATOR of ENUMERATION has 32 bits and the highest one of them
   set, and no sign.  */

static bool
high_enumerator_p (const_tree enumeration, const_tree enumerator)
{
  widest_int value = wi::to_widest (DECL_INITIAL (enumerator));
  return (TYPE_PRECISION (enumeration) <= 32 && wi::gts_p (value, INT_MAX)
	  && wi::les_p (value, UINT_MAX));
}

/* VALUE, that of a query about the value of a high enumerator, without a sign.
   libbpf extends the sign of all enumerators of 32 bits, wants to find it
   extended in the instruction, and writes it so.  Turn:

     value

   into:

     value + 0x80000000 < 0x80000000 ? value & 0xffffffff : value

   for other loaders extend none, and the target's enumerator may have 64 bits
   of its own.  */

static tree
without_sign (location_t loc, tree value)
{
  tree type = TREE_TYPE (value);
  tree sign = build_int_cst (type, HOST_WIDE_INT_1 << 31);
  tree mask = build_int_cst (type, (HOST_WIDE_INT_1 << 32) - 1);
  value = save_expr (value);
  return fold_build3_loc (
    loc, COND_EXPR, type,
    fold_build2_loc (loc, LT_EXPR, boolean_type_node,
		     fold_build2_loc (loc, PLUS_EXPR, type, value, sign), sign),
    fold_build2_loc (loc, BIT_AND_EXPR, type, value, mask), value);
}

/* Nonzero if KIND, the last argument of a query about an enumerator, asks for
   its value.  */

static bool
value_asked_p (tree kind)
{
  STRIP_NOPS (kind);
  if (TREE_CODE (kind) == CONST_DECL)
    kind = DECL_INITIAL (kind);
  return (TREE_CODE (kind) == INTEGER_CST
	  && tree_int_cst_equal (kind, build_int_cst (TREE_TYPE (kind),
						      BPF_ENUMVAL_VALUE)));
}

/* The value of a query about an enumerator with ARGS.  */

static tree
resolve_enum_query (location_t loc, const vec<tree, va_gc> *args)
{
  tree pointer = (*args)[0], value = (*args)[1];
  tree kind = (*args)[args->length () - 1];
  if (args->length () == 2)
    {
      /* Clang's form.  */
      while (CONVERT_EXPR_P (pointer))
	pointer = TREE_OPERAND (pointer, 0);
      if (TREE_CODE (pointer) == INDIRECT_REF)
	pointer = TREE_OPERAND (pointer, 0);
      value = pointer;
    }
  tree type = TREE_TYPE (pointer), enumerator;
  if (!POINTER_TYPE_P (type) || TREE_CODE (TREE_TYPE (type)) != ENUMERAL_TYPE)
    {
      report_reason (loc, REASON_NO_ENUMERATION, type);
      return error_mark_node;
    }
  type = unqualified_type (TREE_TYPE (type));
  reason why = find_enumerator (type, value, &enumerator);
  if (why == REASON_NONE && !TYPE_NAME (type))
    why = REASON_UNNAMED_QUERY;
  if (why != REASON_NONE)
    {
      report_reason (loc, why, type);
      return error_mark_node;
    }
  keep_in_btf (type);
  pointer = build_pointer_type (type);
  tree query = build_query (loc, BPF_BUILTIN_PRESERVE_ENUM_VALUE, type,
			    build4 (TARGET_EXPR, pointer,
				    create_tmp_var_raw (pointer), NULL_TREE,
				    NULL_TREE, NULL_TREE),
			    DECL_INITIAL (enumerator), kind);
  if (query == error_mark_node)
    return query;
  if (value_asked_p (kind) && high_enumerator_p (type, enumerator))
    query = without_sign (loc, query);
  return fold_convert_loc (loc, long_long_unsigned_type_node, query);
}

/* The value of the query CODE with ARGS, or null to leave it to the back end,
   which says what is wrong with it.  */

tree
resolve_query (location_t loc, enum bpf_builtins code,
	       const vec<tree, va_gc> *args)
{
  if (!TARGET_BPF_CORE || !IN_RANGE (vec_safe_length (args), 2, 3))
    return NULL_TREE;
  for (tree argument : *args)
    if (error_operand_p (argument))
      return error_mark_node;
  if (!cfun)
    {
      report_reason (loc, REASON_OUTSIDE_FUNCTION, (*args)[0]);
      return error_mark_node;
    }
  return (code == BPF_BUILTIN_PRESERVE_ENUM_VALUE
	    ? resolve_enum_query (loc, args)
	    : resolve_type_query (loc, code, args));
}

} // namespace relocatable
