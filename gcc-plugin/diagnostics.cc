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

static const char *
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

/* A record made while no dump was open: by the parser's callbacks.  */
struct kept_record
{
  location_t where;
  tree reference;
  enum btf_core_reloc_kind kind;
  const char *function;
};

static auto_vec<kept_record> kept_records;

static void
dump_one_record (const kept_record *r)
{
  tree root = reference_root (r->reference);
  tree name = TYPE_NAME (root);
  bool is_typedef = TREE_CODE (name) == TYPE_DECL;
  dump_place ("record", r->where);
  fprintf (dump_file, "%s %s %s %s (in function %s)\n", kind_name (r->kind),
	   is_typedef			    ? "typedef"
	   : TREE_CODE (root) == UNION_TYPE ? "union"
					    : "struct",
	   IDENTIFIER_POINTER (is_typedef ? DECL_NAME (name) : name),
	   access_string (r->reference), r->function);
}

/* Note a record of KIND for REFERENCE at LOC in the pass's dump, now or when
   it is open.  */

void
dump_record (location_t loc, tree reference, enum btf_core_reloc_kind kind)
{
  kept_record r = { loc, reference, kind, current_function_name () };
  if (dump_file)
    dump_one_record (&r);
  else
    kept_records.safe_push (r);
}

void
dump_kept_records ()
{
  if (dump_file)
    for (const kept_record &r : kept_records)
      dump_one_record (&r);
  kept_records.truncate (0);
}

} // namespace relocatable
