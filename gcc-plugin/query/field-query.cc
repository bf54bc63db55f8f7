/* Queries about fields, by GCC's CO-RE builtin.
   SPDX-License-Identifier: GPL-3.0-or-later

   Takes  a call of __builtin_preserve_field_info as the front end has parsed
	  it.
   Gives  the value of a record of ours for the field, given as an address or
	  not.
   Never  makes a record without a root, or with one that no loader takes.

   The back end makes records with wrong roots of these (none at all, or a
   qualified one) and does not know bit-fields.  So:

     __builtin_preserve_field_info (FIELD, KIND)

   becomes a record of ours for FIELD.  */

#include "gcc/c-family-headers.h"
#include "query/query.h"
#include "gcc/back-end.h"
#include "types/types.h"
#include "opaque/opaque.h"
#include "path/path.h"
#include "path/reasons.h"
#include "report/report.h"
#include "record/record.h"
#include "c-family/c-family.h"

namespace relocatable {

/* ARGUMENT without what a query may have around the field: it may name the
   field or its address, and an array has decayed to its address.  */

static tree
bare_argument (tree argument)
{
  while (CONVERT_EXPR_P (argument) || TREE_CODE (argument) == NON_LVALUE_EXPR
	 || TREE_CODE (argument) == ADDR_EXPR)
    argument = TREE_OPERAND (argument, 0);
  return argument;
}

/* Nonzero if REF is a field, or an element of one.  */

static bool
field_p (tree ref)
{
  for (; handled_component_p (ref); ref = TREE_OPERAND (ref, 0))
    if (TREE_CODE (ref) == COMPONENT_REF)
      return true;
  return false;
}

/* Where FIELD, or the whole record that it is, has the record that the source
   starts from.  */

static tree *
record_in (tree *field)
{
  tree *record = field;
  for (; handled_component_p (*field); field = &TREE_OPERAND (*field, 0))
    if (TREE_CODE (*field) == COMPONENT_REF)
      record = &TREE_OPERAND (*field, 0);
  return record;
}

/* If REF is a whole record that a pointer points to, "*p", "p[2]" or "(*p)[2]"
   with p a pointer to an array, set *P to its path, which has no steps.  */

static bool
whole_record_p (tree ref, path *p)
{
  if (!RECORD_OR_UNION_TYPE_P (TREE_TYPE (ref)))
    return false;
  keep_root_index (&ref);
  p->index = 0;
  p->base = ref;
  p->root = named_root (TREE_TYPE (ref));
  if (root_index_p (ref))
    p->index = tree_to_shwi (TREE_OPERAND (ref, 1));
  else if (!INDIRECT_REF_P (ref)
	   || TREE_CODE (TREE_OPERAND (ref, 0)) == POINTER_PLUS_EXPR)
    return false;
  return p->root;
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
  return IN_RANGE (asked, 0, BPF_FIELD_RSHIFT_U64) ? asked : -1;
}

/* Let the root of P, the path of a field that is asked about, be the typedef by
   which the source calls its record: clang looks for that in the target too,
   but not where the first step is to a bit-field.  */

static void
keep_typedef (path *p)
{
  tree type = TREE_TYPE (p->base);
  if (!p->steps.is_empty () && TREE_CODE (p->steps[0]) == FIELD_DECL
      && DECL_C_BIT_FIELD (p->steps[0])
      && named_root (type) == TYPE_MAIN_VARIANT (type))
    return;
  if (RECORD_OR_UNION_TYPE_P (type))
    if (tree name = TYPE_NAME (type))
      if (TREE_CODE (name) == TYPE_DECL)
	p->root = unqualified_type (type);
}

/* Set *P to the path of FIELD, about which a query of KIND is.  */

static reason
queried_path (tree field, enum btf_core_reloc_kind kind, path *p)
{
  reason why = find_path (field, p);
  if (why == REASON_BIT_FIELD_IN_TWO_UNITS && kind == BPF_RELO_FIELD_EXISTS)
    why = REASON_NONE;
  return why == REASON_NONE && path_varies_p (p) ? REASON_VARIABLE_QUERY : why;
}

/* The value for a query, or null to leave it to the back end, which says what
   is wrong with it.  */

tree
resolve_field_query (location_t loc, const vec<tree, va_gc> *args)
{
  end_query ();
  if (vec_safe_length (args) != 2)
    return NULL_TREE;
  HOST_WIDE_INT asked = queried_information ((*args)[1]);
  if (asked < 0)
    return NULL_TREE;
  if (error_operand_p ((*args)[0]))
    return error_mark_node;
  if (!TARGET_BPF_CORE)
    return NULL_TREE;
  /* The records' kinds have the order of the builtin's.  */
  enum btf_core_reloc_kind kind = (enum btf_core_reloc_kind) (
    BPF_RELO_FIELD_BYTE_OFFSET + asked);
  tree argument = (*args)[0];
  forget_counts (&argument);
  tree field = bare_argument (argument);
  known_positions known (field);
  join_subscripts (record_in (&field));
  path p;
  reason why = REASON_NONE;
  if (field_p (field))
    {
      force_accesses (&field);
      why = queried_path (field, kind, &p);
    }
  /* These are the kinds that a loader knows of a root alone.  */
  else if (kind > BPF_RELO_FIELD_EXISTS || !whole_record_p (field, &p))
    {
      why = REASON_NO_FIELD;
      field = (*args)[0];
    }
  else
    why = check_root (&p);
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

} // namespace relocatable
