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

/* End the innermost region of this NAME, which may be null; WHERE is the
   pragma.  */

static void
pop_region (location_t where, tree name)
{
  int i = find_region (name);
  if (i >= 0)
    regions.ordered_remove (i);
  else if (name)
    warning_at (where, OPT_Wpragmas,
		"%<#pragma clang attribute %E.pop%> has no matching "
		"%<#pragma clang attribute %E.push%>",
		name, name);
  else
    warning_at (where, OPT_Wpragmas,
		"%<#pragma clang attribute pop%> has no matching "
		"%<#pragma clang attribute push%>");
}

/* The handler: all of the pragma after "clang attribute".  */

void
handle_pragma (cpp_reader *)
{
  location_t where = input_location;
  pragma_statement said;
  bool well_formed = read_pragma (&said);
  forget_attributes (said.attributes);
  int i;

  switch (said.action)
    {
    case PRAGMA_PUSH:
      regions.safe_push ({ where, said.name, said.effect });
      break;

    case PRAGMA_POP:
      pop_region (where, said.name);
      break;

    case PRAGMA_ADD:
      i = find_region (said.name);
      if (i >= 0)
	strengthen (&regions[i].effect, &said.effect);
      else
	well_formed = false;
      break;

    case PRAGMA_UNKNOWN:
      break;
    }
  if (well_formed)
    return;
  auto_diagnostic_group group;
  if (warning_at (where, OPT_Wpragmas, "malformed %<#pragma clang attribute%>"))
    inform (where, "write %<#pragma clang attribute push "
		   "(__attribute__((preserve_access_index)), "
		   "apply_to = record)%>");
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
