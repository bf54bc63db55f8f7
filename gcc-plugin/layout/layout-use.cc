/* What in the source needs the layout of a relocatable type?
   SPDX-License-Identifier: GPL-3.0-or-later

   Takes  the C parser's questions about types, and the declarations that it has
	  read.
   Gives  a report of each layout use (design 3.3), where there is one to give.
   Never  changes the program: a layout use means what it means in C.

   For example, "sizeof (struct s)" and "struct s object;" are layout uses of
   struct s, "extern struct s object;" and "struct s *p;" are none.  What only a
   function's body tells is in c-layout-body.cc.

   A pointer that is computed with is no layout use: c-pointers.cc relocates the
   stride.  */

#include "gcc/gcc-headers.h"
#include "layout/layout.h"
#include "options/options.h"
#include "marks/marks.h"
#include "report/report.h"

namespace relocatable {

/* Nonzero if there may be a type of which something is to be said.  While
   there is none, nothing is looked at.  */

bool
watching_layout_p ()
{
  switch (btf_relocatable_options.layout)
    {
    case LAYOUT_BY_MARK:
      return any_strict;
    case LAYOUT_ALLOW:
      return false;
    default:
      return work_to_do;
    }
}

/* What becomes of the layout uses of TYPE: as layout= says, or else by its
   mark.  */

layout_policy
policy_for (const_tree type)
{
  mark how = mark_of (type);
  if (how == MARK_NONE)
    return LAYOUT_ALLOW;
  if (btf_relocatable_options.layout != LAYOUT_BY_MARK)
    return btf_relocatable_options.layout;
  return how == MARK_STRICT ? LAYOUT_ERROR : LAYOUT_ALLOW;
}

/* The record that TYPE, perhaps an array, consists of.  */

static const_tree
element_record (const_tree type)
{
  while (TREE_CODE (type) == ARRAY_TYPE)
    type = TREE_TYPE (type);
  return type;
}

/* Nonzero if layout uses of TYPE, a record or an array, are reported.  */

bool
watched_p (const_tree type)
{
  return (type && TYPE_P (type)
	  && policy_for (element_record (type)) != LAYOUT_ALLOW);
}

/* The layout uses reported so far.  */
struct reported_use
{
  location_t where;
  layout_use use;
  const_tree type;
  const_tree decl;
};

static auto_vec<reported_use> reported;

/* Nonzero if R is the same use as NEW_USE.  The parser asks twice about some,
   and a declaration may be repeated.  */

static bool
same_use_p (const reported_use *r, const reported_use *new_use)
{
  if (r->decl)
    return r->decl == new_use->decl;
  return (r->use == new_use->use && r->type == new_use->type
	  && r->where == new_use->where);
}

/* The source at WHERE uses the layout of TYPE, if that is relocatable: report
   it once.  DECL is what the text of USE is about.  What a macro of a system
   header does is the doing of its user.  */

void
use_layout (location_t where, layout_use use, const_tree type, const_tree decl)
{
  if (!watching_layout_p () || !watched_p (type))
    return;
  const_tree record = element_record (type);
  reported_use u = { expansion_point_location_if_in_system_header (where), use,
		     TYPE_MAIN_VARIANT (record), decl };
  for (const reported_use &r : reported)
    if (same_use_p (&r, &u))
      return;
  reported.safe_push (u);
  report_layout_use (u.where, use, record, decl, policy_for (record));
}

/* Nonzero if a USE of TYPE has been reported inside of the source's RANGE.  */

bool
used_within_p (location_t range, layout_use use, const_tree type)
{
  source_range r = get_range_from_loc (line_table, range);
  for (const reported_use &u : reported)
    if (u.use == use && u.type == TYPE_MAIN_VARIANT (type)
	&& linemap_compare_locations (line_table, r.m_start, u.where) >= 0
	&& linemap_compare_locations (line_table, u.where, r.m_finish) >= 0)
      return true;
  return false;
}

/* Members, of records that are not relocatable, of a type that is.  Whether the
   record around one is relocatable shows only when all that is around that
   one has been read.  completed_records in c-marks.cc keeps them for GCC's
   collector.  */
static auto_vec<tree> pending_members;

/* The record RECORD is complete and not marked: see what its members are.  */

void
check_members (tree record)
{
  if (!watching_layout_p ())
    return;
  for (tree field = TYPE_FIELDS (record); field; field = DECL_CHAIN (field))
    if (TREE_CODE (field) == FIELD_DECL && watched_p (TREE_TYPE (field)))
      pending_members.safe_push (field);
}

/* Report what the function DECL takes and returns by value.  */

void
check_signature (tree decl)
{
  for (tree p = DECL_ARGUMENTS (decl); p; p = DECL_CHAIN (p))
    use_layout (DECL_SOURCE_LOCATION (p),
		DECL_NAME (p) ? USE_PARAMETER : USE_UNNAMED_PARAMETER,
		TREE_TYPE (p), DECL_NAME (p) ? p : NULL_TREE);
  use_layout (DECL_SOURCE_LOCATION (decl), USE_FUNCTION_RESULT,
	      TREE_TYPE (TREE_TYPE (decl)), decl);
}

/* No record is being read: report what is left of the members.  */

void
report_members ()
{
  for (tree field : pending_members)
    if (!relocatable_p (DECL_CONTEXT (field)))
      use_layout (DECL_SOURCE_LOCATION (field),
		  DECL_NAME (field) ? USE_MEMBER : USE_UNNAMED_MEMBER,
		  TREE_TYPE (field), DECL_NAME (field) ? field : NULL_TREE);
  pending_members.truncate (0);
}

/* DECL is a variable: see whether it is defined here.  An extern one, also one
   of a __ksym, is not.  */

void
check_object (tree decl)
{
  /* What a structured binding of C++ is about has no name.  */
  if (!DECL_EXTERNAL (decl) && (!DECL_ARTIFICIAL (decl) || !DECL_NAME (decl))
      && TREE_TYPE (decl) != error_mark_node)
    use_layout (DECL_SOURCE_LOCATION (decl),
		DECL_INITIAL (decl) ? USE_INITIALIZER : USE_DEFINITION,
		TREE_TYPE (decl), decl);
}

/* All has been read: see all variables.  A definition may have come before the
   one of its type.  */

void
check_objects ()
{
  varpool_node *node;
  FOR_EACH_VARIABLE (node)
  check_object (node->decl);
}

/* PLUGIN_ALL_IPA_PASSES_START: all is parsed.  See the variables once more.  */

void
layout_ipa_passes (void *, void *)
{
  if (watching_layout_p ())
    check_objects ();
}

/* PLUGIN_FINISH_UNIT: nothing has come after the last record.  */

void
layout_finish_unit (void *, void *)
{
  report_members ();
}

} // namespace relocatable
