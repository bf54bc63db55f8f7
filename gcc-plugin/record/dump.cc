/* The records in the pass's dump.
   SPDX-License-Identifier: GPL-3.0-or-later

   Takes  each record as it is made.
   Gives  its line in -fdump-tree-btf_relocatable, in libbpf's words.
   Never  says anything to a user who has not asked for a dump.

   For example,

     record: t.c:5:12: byte_off struct S 0:1:1 (in function f)  */

#include "gcc/gcc-headers.h"
#include "record/record.h"
#include "gcc/back-end.h"
#include "path/path.h"
#include "report/report.h"

namespace relocatable {

/* The word for KIND that libbpf prints, or "unknown".  */

static const char *
kind_name (enum btf_core_reloc_kind kind)
{
  switch (kind)
    {
#define DEF_KIND(CODE, NAME)                                                   \
  case BPF_RELO_##CODE:                                                        \
    return NAME;
#include "record/kinds.def"
#undef DEF_KIND
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

/* Write the line of R into the dump, which is open.  */

static void
dump_one_record (const kept_record *r)
{
  tree root = reference_root (r->reference);
  tree name = TYPE_NAME (root);
  tree decl = TREE_CODE (name) == TYPE_DECL ? name : NULL_TREE;
  /* In C++ a tag is a declaration too.  */
  bool is_typedef = decl && decl != TYPE_STUB_DECL (root);
  dump_place ("record", r->where);
  fprintf (dump_file, "%s %s %s %s (in function %s)\n", kind_name (r->kind),
	   is_typedef			    ? "typedef"
	   : TREE_CODE (root) == UNION_TYPE ? "union"
					    : "struct",
	   IDENTIFIER_POINTER (decl ? DECL_NAME (decl) : name),
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

/* The dump is open: write what has been noted before.  */

void
dump_kept_records ()
{
  if (dump_file)
    for (const kept_record &r : kept_records)
      dump_one_record (&r);
  kept_records.truncate (0);
}

} // namespace relocatable
