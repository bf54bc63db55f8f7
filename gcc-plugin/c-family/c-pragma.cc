/* #pragma clang attribute: attributes for all records of a region.
   SPDX-License-Identifier: GPL-3.0-or-later

   Takes  what the pragma says (c-pragma-syntax.cc), and the place of a record's
	  definition.
   Gives  pragma_mark (TYPE): how the pragmas in force mark TYPE.
   Never  marks a type itself, nor cares for any attribute that does not make
	  a type relocatable: such a region is passed over.  */

#include "gcc/c-family-headers.h"
#include "c-family/c-family.h"
#include "marks/marks.h"

namespace relocatable {

/* A region: from a push to its pop.  */
struct pragma_region
{
  location_t where;
  /* The NAME, or null.  */
  tree name;
  pragma_effect effect;
};

static auto_vec<pragma_region> regions;

/* Let the effect *TO be the stronger of itself and *BY, for each kind of
   record.  */

static void
strengthen (pragma_effect *to, const pragma_effect *by)
{
  to->structs = MAX (to->structs, by->structs);
  to->unions = MAX (to->unions, by->unions);
}

/* The number of the innermost open region of this NAME, which is null for one
   without, or -1.  */

static int
find_region (tree name)
{
  for (int i = regions.length () - 1; i >= 0; i--)
    if (regions[i].name == name)
      return i;
  return -1;
}

/* Do what the pragma at WHERE has SAID: begin a region, or end the innermost
   one of that name, or add to it.  Return what is wrong if there is none.  */

static ATTRIBUTE_WARN_UNUSED_RESULT pragma_error
apply_pragma (location_t where, const pragma_statement *said)
{
  if (said->action == PRAGMA_UNKNOWN)
    return PRAGMA_GOOD;
  if (said->action == PRAGMA_PUSH)
    {
      regions.safe_push ({ where, said->name, said->effect });
      return PRAGMA_GOOD;
    }
  int i = find_region (said->name);
  if (i < 0)
    return said->action == PRAGMA_POP ? PRAGMA_UNMATCHED : PRAGMA_MALFORMED;
  if (said->action == PRAGMA_POP)
    regions.ordered_remove (i);
  else
    strengthen (&regions[i].effect, &said->effect);
  return PRAGMA_GOOD;
}

/* The pragma at WHERE ends a region of this NAME, which may be null, and there
   is none.  */

static void
warn_unmatched_pop (location_t where, tree name)
{
  if (name)
    warning_at (where, OPT_Wpragmas,
		"%<#pragma clang attribute %E.pop%> has no matching "
		"%<#pragma clang attribute %E.push%>",
		name, name);
  else
    warning_at (where, OPT_Wpragmas,
		"%<#pragma clang attribute pop%> has no matching "
		"%<#pragma clang attribute push%>");
}

/* The pragma at WHERE is malformed: say which form is meant to be there.  */

static void
warn_malformed (location_t where)
{
  auto_diagnostic_group group;
  if (warning_at (where, OPT_Wpragmas, "malformed %<#pragma clang attribute%>"))
    inform (where, "write %<#pragma clang attribute push "
		   "(__attribute__((preserve_access_index)), "
		   "apply_to = record)%>");
}

/* The handler: all of the pragma after "clang attribute".  Of one that ends
   wrong, what comes before the fault is done all the same.  */

void
handle_pragma (cpp_reader *)
{
  location_t where = input_location;
  pragma_statement said;
  pragma_error form = read_pragma (&said);
  forget_attributes (said.attributes);
  pragma_error applied = apply_pragma (where, &said);
  if (applied == PRAGMA_UNMATCHED)
    warn_unmatched_pop (where, said.name);
  if (form == PRAGMA_MALFORMED || applied == PRAGMA_MALFORMED)
    warn_malformed (where);
}

/* How the pragmas in force mark the record TYPE: those whose region TYPE's
   definition, or as long as it has none its first declaration, lies in.
   *WHERE is where the region begins that does.  */

mark
pragma_mark (tree type, location_t *where)
{
  mark how = MARK_NONE;
  *where = UNKNOWN_LOCATION;
  if (regions.is_empty () || !TYPE_STUB_DECL (type))
    return how;
  location_t at = DECL_SOURCE_LOCATION (TYPE_STUB_DECL (type));
  for (const pragma_region &region : regions)
    if (linemap_compare_locations (line_table, region.where, at) > 0)
      {
	mark effect = (TREE_CODE (type) == UNION_TYPE ? region.effect.unions
						      : region.effect.structs);
	if (effect > how)
	  {
	    how = effect;
	    *where = region.where;
	  }
      }
  return how;
}

/* The end of the translation unit: no region may be left.  */

void
pragma_finish_unit (void *, void *)
{
  for (const pragma_region &region : regions)
    if (region.name)
      warning_at (region.where, OPT_Wpragmas,
		  "%<#pragma clang attribute %E.push%> has no matching "
		  "%<#pragma clang attribute %E.pop%>",
		  region.name, region.name);
    else
      warning_at (region.where, OPT_Wpragmas,
		  "%<#pragma clang attribute push%> has no matching "
		  "%<#pragma clang attribute pop%>");
  regions.truncate (0);
}

} // namespace relocatable
