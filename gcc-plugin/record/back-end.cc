/* What the back end makes of a record's call.
   SPDX-License-Identifier: GPL-3.0-or-later

   Takes  what the back end has kept of a call of one of its CO-RE builtins.
   Gives  the access string and the root that it writes.
   Never  touches one that is not ours.

   The back end has a table of functions, core_builtin_helpers, one entry a
   builtin: here some of them are replaced (gcc/back-end.h has what they are
   given).  */

#include "gcc/gcc-headers.h"
#include "record/record.h"
#include "gcc/back-end.h"
#include "gcc/hooks.h"
#include "path/path.h"

namespace relocatable {

/* The back end's own function for what process_field_expr does.  */
static cr_final (*back_end_field) (cr_builtins *);

/* What is written of a record: DATA is what the back end has kept of its call.
   The back end's own function has room for 100 characters of an access
   string, and does not look at how many there are.  */

static cr_final
process_field_expr (cr_builtins *data)
{
  if (!path_reference_p (data->expr))
    return back_end_field (data);
  return { access_string (data->expr), data->type, data->kind };
}

/* The types that have been asked about, each with its stand-in: a
   TREE_LIST.  */
static tree stand_ins;
GGC_ROOT (stand_ins);

/* The back end looks at what type it is given.  So it gets a record without
   name or members that has the size of the one asked about, TYPE; process_type
   puts TYPE in when the record is written.  There is one for each TYPE, by
   which the back end knows that two queries are the same.  */

tree
stand_in (tree type)
{
  if (tree known = purpose_member (type, stand_ins))
    return TREE_VALUE (known);
  tree size = TYPE_SIZE_UNIT (type);
  bool constant = size && tree_fits_shwi_p (size);
  tree record = make_node (RECORD_TYPE);
  TYPE_SIZE (record) = constant ? TYPE_SIZE (type) : bitsize_zero_node;
  TYPE_SIZE_UNIT (record) = constant ? size : size_zero_node;
  TYPE_CONTEXT (record) = type;
  stand_ins = tree_cons (type, record, stand_ins);
  return record;
}

/* The back end's own function for what process_type does.  */
static cr_final (*back_end_type) (cr_builtins *);

/* What is written of a record about a type: DATA is what the back end has kept
   of its call.  */

static cr_final
process_type (cr_builtins *data)
{
  tree record = data->type;
  data->type = type_in_btf (TYPE_CONTEXT (record));
  cr_final final = back_end_type (data);
  data->type = record;
  return final;
}

/* Callback for the back end: nonzero if A and B are the same query about an
   enumerator.  */

static bool
same_enum_query (const cr_builtins *a, const cr_builtins *b)
{
  return a->kind == b->kind && a->expr == b->expr && a->type == b->type;
}

/* PLUGIN_START_UNIT: the back end has made its builtins, and its table.  Have
   it call process_field_expr, process_type and same_enum_query.  */

void
replace_helpers (void *, void *)
{
  builtin_helpers *helpers = core_builtin_helpers;
  back_end_field = helpers[BPF_BUILTIN_PRESERVE_FIELD_INFO].process;
  helpers[BPF_BUILTIN_PRESERVE_FIELD_INFO].process = process_field_expr;
  /* It is one for both.  */
  back_end_type = helpers[BPF_BUILTIN_BTF_TYPE_ID].process;
  helpers[BPF_BUILTIN_BTF_TYPE_ID].process = process_type;
  helpers[BPF_BUILTIN_PRESERVE_TYPE_INFO].process = process_type;
  helpers[BPF_BUILTIN_PRESERVE_ENUM_VALUE].compare = (void *) same_enum_query;
}

} // namespace relocatable
