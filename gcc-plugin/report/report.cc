/* Every text that a user can read.
   SPDX-License-Identifier: GPL-3.0-or-later

   Takes  a place and a reason, or a record.
   Gives  diagnostics in GCC's manner, and the lines of
	  -fdump-tree-btf_relocatable.
   Never  decides whether there is something to say.  */

#include "gcc/gcc-headers.h"
#include "report/report.h"
#include "options/options.h"
#include "types/types.h"
#include "marks/marks.h"
#include "path/reasons.h"

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
#include "path/reasons.def"
#undef DEF_REASON
#undef DK_ERROR
#undef DK_WARNING
};

/* One line of the pass's dump, if there is one.  Its form is fixed: the
   testsuite reads it.  */

void
dump_place (const char *what, location_t loc)
{
  expanded_location place = expand_location (loc);
  fprintf (dump_file, "%s: %s:%d:%d: ", what,
	   place.file ? place.file : "<unknown>", place.line, place.column);
}

/* The member that the access REF is after, without indexes and parts around it;
   REF's base if there is none.  */

static tree
accessed_member (tree ref)
{
  while (handled_component_p (ref) && TREE_CODE (ref) != COMPONENT_REF)
    ref = TREE_OPERAND (ref, 0);
  return TREE_CODE (ref) == COMPONENT_REF ? TREE_OPERAND (ref, 1) : ref;
}

/* How many of GCC's errors are from here.  */
static int own_errors;

/* How many errors there have been that report_reason has not made.  */

int
errors_of_gcc ()
{
  return errorcount - own_errors;
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
  if (r->error)
    own_errors++;
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

/* Say that for the reason WHY nothing in this source is relocated.  */

void
report_no_core (reason why)
{
  const reason_text *r = &reason_texts[why];
  auto_diagnostic_group group;
  error_at (UNKNOWN_LOCATION, "cannot relocate: %s", r->text);
  inform (UNKNOWN_LOCATION, r->hint);
}

/* What layout-uses.def says of a use.  */
struct use_text
{
  const char *text;
  const char *hint;
};

static const use_text use_texts[] = {
#define DEF_LAYOUT_USE(CODE, TEXT, HINT)                                       \
  { TEXT " needs the layout of relocatable type %qT at compile time", HINT },
#include "report/layout-uses.def"
#undef DEF_LAYOUT_USE
};

/* Say that USE at WHERE needs the layout of the relocatable TYPE; DECL is what
   the text of some uses is about.  The warning is one about the attribute that
   marks TYPE: a plugin cannot have an option of its own for it.  Return whether
   anything has been said.  */

bool
report_layout_use (location_t where, layout_use use, const_tree type,
		   const_tree decl, layout_policy policy)
{
  const use_text *t = &use_texts[use];
  const_tree record = named_root (TYPE_MAIN_VARIANT (type));
  if (!record)
    record = type;
  auto_diagnostic_group group;
  bool said = true;
  if (policy == LAYOUT_WARN && decl)
    said = warning_at (where, OPT_Wattributes, t->text, decl, record);
  else if (policy == LAYOUT_WARN)
    said = warning_at (where, OPT_Wattributes, t->text, record);
  else if (decl)
    error_at (where, t->text, decl, record);
  else
    error_at (where, t->text, record);
  if (said)
    {
      inform (where, t->hint);
      inform (marked_at (type),
	      named_outside_p (type)
		? G_ ("%qT is marked as relocatable by %<types=%>")
		: G_ ("%qT is marked as relocatable here"),
	      record);
    }
  return said;
}

/* The attribute NAME at WHERE has no effect there.  */

void
warn_misplaced (location_t where, tree name)
{
  auto_diagnostic_group group;
  if (warning_at (where, OPT_Wattributes,
		  "%qE attribute ignored: it belongs to the definition of a "
		  "structure or union",
		  name))
    inform (where, "write it right after %<struct%> or %<union%>");
}

/* The attribute NAME at WHERE is on a declaration of the record TYPE, which has
   been defined.  */

void
warn_late (location_t where, tree name, tree type)
{
  auto_diagnostic_group group;
  if (warning_at (where, OPT_Wattributes,
		  "%qE attribute ignored: %qT is already defined", name, type))
    inform (type_location (type), "write it at the definition");
}

/* Say that TYPE, a record in Rust, is marked and has no layout that a loader
   could know.  */

void
report_not_repr_c (const_tree type)
{
  location_t where = type_location (type);
  auto_diagnostic_group group;
  error_at (where, "%qT is marked as relocatable and is not %<repr(C)%>", type);
  inform (where, "write %<#[repr(C)]%> before it, or give it another module or "
		 "name");
}

/* Say that FILE, which has the item at WHERE, cannot be read a second time.  */

void
warn_unreadable_source (location_t where, const char *file)
{
  auto_diagnostic_group group;
  if (warning_at (where, 0, "cannot read %qs for the attributes in it", file))
    inform (where,
	    "marks, %<link_section%> and %<no_mangle%> of items in it have "
	    "no effect: compile a file");
}

/* Say that at WHERE there is a question for the layout of a type that has no
   more than a NAME.  */

void
warn_unknown_layout (location_t where, tree name)
{
  auto_diagnostic_group group;
  if (warning_at (where, 0, "cannot tell whether %qE is relocatable", name))
    inform (where, "nothing but the question for its layout uses it: if it is, "
		   "the answer is right for the layout compiled against alone");
}

/* Say that the pattern of ERROR, given to PLUGIN, is none.  */

static void
report_pattern (const char *plugin, const char *key, const option_error *error)
{
  auto_diagnostic_group group;
  if (error->file)
    error_at (UNKNOWN_LOCATION,
	      "%s:%u: bad pattern %qs for the argument %qs of the plugin %qs",
	      error->file, error->line, error->pattern, key, plugin);
  else
    error_at (UNKNOWN_LOCATION,
	      "bad pattern %qs for the argument %qs of the plugin %qs",
	      error->pattern, key, plugin);
  inform (UNKNOWN_LOCATION,
	  "write the name of a type, without %<struct%>, in which %<*%>, "
	  "%<?%> and %<[...]%> may stand for other characters");
}

/* Say what is wrong with the argument KEY=VALUE of PLUGIN.  */

void
report_option (const char *plugin, const char *key, const char *value,
	       option_result what, const option_error *error)
{
  location_t where = UNKNOWN_LOCATION;
  switch (what)
    {
    case OPTION_UNKNOWN_KEY:
      error_at (where,
		"unknown argument %qs of the plugin %qs: accepted are %s", key,
		plugin, error->accepted);
      break;
    case OPTION_BAD_PATTERN:
      report_pattern (plugin, key, error);
      break;
    case OPTION_UNREADABLE_FILE:
      error_at (where,
		"cannot read %qs for the argument %qs of the plugin %qs: %s",
		error->file, key, plugin, xstrerror (error->errnum));
      break;
    case OPTION_EMPTY_FILE:
      error_at (where,
		"no pattern in %qs for the argument %qs of the plugin %qs",
		error->file, key, plugin);
      break;
    default:
      if (value)
	error_at (where,
		  "bad value %qs of the argument %qs of the plugin %qs: "
		  "accepted are %s",
		  value, key, plugin, error->accepted);
      else
	error_at (where,
		  "the argument %qs of the plugin %qs needs a value: accepted "
		  "are %s",
		  key, plugin, error->accepted);
      break;
    }
}

/* GCC has had an error because RECORD's layout, at LOC, is no constant: say
   what to write instead.  For a strict type that is no constant offset.  */

void
explain_no_constant (location_t loc, tree record)
{
  if (mark_of (record) == MARK_STRICT)
    inform (loc,
	    "the layout of %qT is relocated: C has no constant for it, compute "
	    "with it in an expression",
	    record);
  else
    inform (
      loc,
      "the layout of %qT is relocated: where a constant of the one compiled "
      "against will do, write %<__builtin_offsetof%> or %<sizeof%>",
      record);
}

} // namespace relocatable
