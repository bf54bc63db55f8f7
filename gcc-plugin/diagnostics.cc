/* Every text that a user can read.
   SPDX-License-Identifier: GPL-3.0-or-later

   Takes  a place and a reason, or a record.
   Gives  diagnostics in GCC's manner, and the lines of
	  -fdump-tree-btf_relocatable.
   Never  decides whether there is something to say.  */

#include "btf-relocatable.h"

namespace relocatable {

/* What reasons.def says of a reason.  */
struct reason_text
{
  bool error;
  const char *text;
  const char *hint;
};

static const reason_text reason_texts[] = {
  { false, NULL, NULL },
#define DK_ERROR true
#define DK_WARNING false
#define DEF_REASON(CODE, KIND, TEXT, HINT) { KIND, TEXT, HINT },
#include "reasons.def"
#undef DEF_REASON
#undef DK_ERROR
#undef DK_WARNING
};

/* The member that the access REF is after.  */

static tree
accessed_member (tree ref)
{
  while (handled_component_p (ref) && TREE_CODE (ref) != COMPONENT_REF)
    ref = TREE_OPERAND (ref, 0);
  return TREE_CODE (ref) == COMPONENT_REF ? TREE_OPERAND (ref, 1) : ref;
}

/* One line of the pass's dump, if there is one.  Its form is fixed: the
   testsuite reads it.  */

static void
dump_place (const char *what, location_t loc)
{
  expanded_location place = expand_location (loc);
  fprintf (dump_file, "%s: %s:%d:%d: ", what,
	   place.file ? place.file : "<unknown>", place.line, place.column);
}

/* Say that the access REF at LOC, or what the source does there with the type
   REF, is not relocated.  */

void
report_reason (location_t loc, reason why, tree ref)
{
  const reason_text *r = &reason_texts[why];
  tree member = accessed_member (ref);
  if (dump_file)
    {
      dump_place ("reported", loc);
      fprintf (dump_file, "%s\n", r->text);
    }
  auto_diagnostic_group group;
  bool said = true;
  if (DECL_P (member) && DECL_NAME (member))
    {
      if (r->error)
	error_at (loc, "cannot relocate access to %qD: %s", member, r->text);
      else
	said = warning_at (loc, 0, "cannot relocate access to %qD: %s", member,
			   r->text);
    }
  else if (TYPE_P (member) && r->error)
    error_at (loc, "cannot relocate %qT: %s", member, r->text);
  else if (TYPE_P (member))
    said = warning_at (loc, 0, "cannot relocate %qT: %s", member, r->text);
  else if (r->error)
    error_at (loc, "cannot relocate access: %s", r->text);
  else
    said = warning_at (loc, 0, "cannot relocate access: %s", r->text);
  if (said)
    inform (loc, r->hint);
}

/* How libbpf prints KIND.  */

const char *
kind_name (enum btf_core_reloc_kind kind)
{
  switch (kind)
    {
    case BPF_RELO_FIELD_BYTE_OFFSET:
      return "byte_off";
    case BPF_RELO_FIELD_BYTE_SIZE:
      return "byte_sz";
    case BPF_RELO_FIELD_EXISTS:
      return "field_exists";
    case BPF_RELO_FIELD_SIGNED:
      return "signed";
    case BPF_RELO_FIELD_LSHIFT_U64:
      return "lshift_u64";
    case BPF_RELO_FIELD_RSHIFT_U64:
      return "rshift_u64";
    default:
      return "unknown";
    }
}

/* Print the access string of REFERENCE, as path_reference has made it.  The
   order of the members is that of BTF: unnamed bit-fields are not in it.  */

static void
dump_access_string (tree reference)
{
  if (!handled_component_p (reference))
    {
      tree pointer = TREE_OPERAND (reference, 0);
      HOST_WIDE_INT index = 0;
      if (TREE_CODE (pointer) == POINTER_PLUS_EXPR)
	index = (tree_to_shwi (TREE_OPERAND (pointer, 1))
		 / int_size_in_bytes (TREE_TYPE (reference)));
      fprintf (dump_file, HOST_WIDE_INT_PRINT_DEC, index);
      return;
    }
  dump_access_string (TREE_OPERAND (reference, 0));
  tree step = TREE_OPERAND (reference, 1);
  if (TREE_CODE (step) != FIELD_DECL)
    {
      fprintf (dump_file, ":" HOST_WIDE_INT_PRINT_DEC, tree_to_shwi (step));
      return;
    }
  unsigned number = 0;
  for (tree f = TYPE_FIELDS (DECL_CONTEXT (step)); f != step;
       f = DECL_CHAIN (f))
    if (DECL_NAME (f) || RECORD_OR_UNION_TYPE_P (TREE_TYPE (f)))
      number++;
  fprintf (dump_file, ":%u", number);
}

/* Note a record of KIND for REFERENCE at LOC in the pass's dump.  */

void
dump_record (location_t loc, tree reference, enum btf_core_reloc_kind kind)
{
  if (!dump_file)
    return;
  tree root = reference;
  while (handled_component_p (root))
    root = TREE_OPERAND (root, 0);
  root = TREE_TYPE (root);
  tree name = TYPE_NAME (root);
  bool is_typedef = TREE_CODE (name) == TYPE_DECL;
  dump_place ("record", loc);
  fprintf (dump_file, "%s %s %s ", kind_name (kind),
	   is_typedef			    ? "typedef"
	   : TREE_CODE (root) == UNION_TYPE ? "union"
					    : "struct",
	   IDENTIFIER_POINTER (is_typedef ? DECL_NAME (name) : name));
  dump_access_string (reference);
  fprintf (dump_file, " (in function %s)\n", current_function_name ());
}

} // namespace relocatable
