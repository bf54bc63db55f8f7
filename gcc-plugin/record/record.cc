/* One CO-RE record: a call of GCC's builtin for it.
   SPDX-License-Identifier: GPL-3.0-or-later

   Takes  a reference as path_reference makes it, and the record's kind.
   Gives  a value: a call whose expansion is an instruction with the record.
   Never  decides where it is used.

   GCC's back end describes a record by a call of an internal builtin:

     __builtin_core_reloc (N)

   where N is an index into a table, in which the back end has put the
   reference and the kind.  When the instruction with that value is printed,
   the back end computes the root and the access string from the reference and
   writes the record for this instruction.  */

#include "gcc/gcc-headers.h"
#include "record/record.h"
#include "gcc/back-end.h"
#include "gcc/hooks.h"
#include "marks/marks.h"
#include "opaque/opaque.h"
#include "path/path.h"
#include "path/reasons.h"
#include "report/report.h"

namespace relocatable {

/* The back end's own hook, which field-query.cc overrides: it makes the call
   for one of GCC's CO-RE builtins from the declaration and the arguments.  */
tree (*back_end_resolve) (location_t, tree, void *RESOLVE_COMPLAIN_PARAM);

/* What pass-place.cc asks of a record, by its index.  */
typedef hash_map<int_hash<int, -1>, record_info *> record_table;
static record_table *records;

/* The internal builtin, with the type "unsigned long (int)".  The back end
   declares it as "int (int)", which would make GCC extend the sign of a value
   that has 64 bits.  */
static tree core_reloc_decl;
GGC_ROOT (core_reloc_decl);

/* The declaration of the internal builtin with a result of 64 bits, where GCC's
   has one of int.  */

static tree
core_reloc ()
{
  if (!core_reloc_decl)
    {
      core_reloc_decl = copy_node (bpf_builtins[BPF_BUILTIN_CORE_RELOC]);
      TREE_TYPE (core_reloc_decl) = build_function_type_list (sizetype,
							      integer_type_node,
							      NULL_TREE);
    }
  return core_reloc_decl;
}

/* The size in bytes of the load or store that reads or writes all of REFERENCE,
   or 0 if that takes more than one: BPF has those of 1, 2, 4 and 8 bytes.  */

static unsigned
whole_access_size (tree reference)
{
  tree type = TREE_TYPE (reference);
  if (AGGREGATE_TYPE_P (type) || TREE_CODE (type) == COMPLEX_TYPE
      || VECTOR_TYPE_P (type) || !tree_fits_uhwi_p (TYPE_SIZE_UNIT (type)))
    return 0;
  unsigned HOST_WIDE_INT size = tree_to_uhwi (TYPE_SIZE_UNIT (type));
  return size <= 8 && pow2p_hwi (size) ? size : 0;
}

/* The record that a call with the argument INDEX makes, or null if it is one
   of the back end's.  It stays where it is to the end of the unit.  */

const record_info *
find_record (int index)
{
  record_info **info = records ? records->get (index) : NULL;
  return info ? *info : NULL;
}

/* Nonzero if record_call has made a record in this unit.  */

bool
any_record_p ()
{
  return records != NULL;
}

/* The root of the record INFO: its type, or the type at which its reference
   starts.  */

tree
record_root (const record_info *info)
{
  return (TYPE_P (info->reference) ? info->reference
				   : reference_root (info->reference));
}

/* GCC writes no CO-RE records with -flto: say so, once, at the first record
   INFO.  The back end would refuse -flto itself if it had not looked for
   -mco-re before -gbtf implied it.  */

static void
refuse_lto (const record_info *info)
{
  static bool said;
  if (!flag_lto || said)
    return;
  said = true;
  report_reason (info->where, REASON_LTO, info->reference);
}

/* CALL is what the back end makes of a query about INFO's reference, which may
   be a type.  Keep INFO, and return the call of ours for it, or
   error_mark_node.  */

tree
record_call (tree call, const record_info *info)
{
  if (!call || TREE_CODE (call) != CALL_EXPR)
    return error_mark_node;
  refuse_lto (info);
  tree index = CALL_EXPR_ARG (call, 0);
  if (!records)
    records = new record_table ();
  records->put (tree_to_shwi (index), new record_info (*info));
  work_to_do = true;
  return build_call_expr_loc (info->where, core_reloc (), 1, index);
}

/* What the back end makes of a query of KIND about REFERENCE.  It knows no size
   of a flexible array; that is 0 in BTF.  */

static tree
back_end_query (location_t loc, tree reference, enum btf_core_reloc_kind kind)
{
  tree field = NULL_TREE;
  if (kind == BPF_RELO_FIELD_BYTE_SIZE && TREE_CODE (reference) == COMPONENT_REF
      && !DECL_SIZE (TREE_OPERAND (reference, 1)))
    field = TREE_OPERAND (reference, 1);
  if (field)
    DECL_SIZE (field) = bitsize_zero_node;
  vec<tree, va_gc> *args;
  vec_alloc (args, 2);
  args->quick_push (reference);
  args->quick_push (
    build_int_cst (unsigned_type_node, kind - BPF_RELO_FIELD_BYTE_OFFSET));
  tree call = back_end_resolve (loc,
				bpf_builtins[BPF_BUILTIN_PRESERVE_FIELD_INFO],
				args RESOLVE_COMPLAIN_ARG);
  vec_free (args);
  if (field)
    DECL_SIZE (field) = NULL_TREE;
  return call;
}

/* A call that gives the value of KIND for REFERENCE at LOC, as a tree of type
   sizetype; or error_mark_node.  With OWNER, the value is the offset of one
   load or store of the whole field, and this instruction carries the record
   where it can: *OWNER is set to the record's index, or to -1.  */

tree
build_record (location_t loc, tree reference, enum btf_core_reloc_kind kind,
	      int *owner)
{
  known_positions known (reference);
  /* Where the back end says what it does not accept.  */
  if (EXPR_P (reference))
    SET_EXPR_LOCATION (reference, loc);
  tree call = back_end_query (loc, reference, kind);
  record_info info = { loc, reference,
		       owner ? whole_access_size (reference) : 0,
		       kind == BPF_RELO_FIELD_BYTE_OFFSET };
  tree value = record_call (call, &info);
  if (value == error_mark_node)
    return value;
  if (owner)
    *owner = (info.access_size ? tree_to_shwi (CALL_EXPR_ARG (value, 0)) : -1);
  keep_in_btf (reference_root (reference));
  dump_record (loc, reference, kind);
  return value;
}

/* Nonzero if CALL is one that build_record has made.  */

bool
record_call_p (const_tree call)
{
  return core_reloc_decl && get_callee_fndecl (call) == core_reloc_decl;
}

} // namespace relocatable
