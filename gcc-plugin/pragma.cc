/* #pragma clang attribute: attributes for all records of a region.
   SPDX-License-Identifier: GPL-3.0-or-later

   Takes  the pragma's tokens, and the place of a record's definition.
   Gives  pragma_mark (TYPE): how the pragmas in force mark TYPE.
   Never  marks a type itself, nor cares for any attribute that does not make
	  a type relocatable: such a region is passed over.

   The forms are those of clang's language extensions:

     #pragma clang attribute [NAME.]push (ATTRIBUTES, apply_to = SUBJECTS)
     #pragma clang attribute [NAME.]push
     #pragma clang attribute [NAME.](ATTRIBUTES, apply_to = SUBJECTS)
     #pragma clang attribute [NAME.]pop

   with ATTRIBUTES in __attribute__ ((...)) or [[...]], and SUBJECTS a rule
   such as record, record(unless(is_union)), or any(RULE, ...).  */

#include "c-family-headers.h"
#include "btf-relocatable.h"

namespace relocatable {

/* What one pair of attributes and subjects does to records.  */
struct pragma_effect
{
  mark structs;
  mark unions;
};

/* A region: from a push to its pop.  */
struct pragma_region
{
  location_t where;
  /* The NAME, or null.  */
  tree name;
  pragma_effect effect;
};

static auto_vec<pragma_region> regions;

/* The pragma's tokens, read one at a time.  */
static enum cpp_ttype token;
static tree token_value;
static location_t token_location;

static void
next_token ()
{
  token = pragma_lex (&token_value, &token_location);
}

/* If the token is of type TYPE, go on to the next one.  */

static bool
accept_token (enum cpp_ttype type)
{
  if (token != type)
    return false;
  next_token ();
  return true;
}

static bool
name_p (const char *name)
{
  return token == CPP_NAME && id_equal (token_value, name);
}

static bool
accept_name (const char *name)
{
  if (!name_p (name))
    return false;
  next_token ();
  return true;
}

/* Skip tokens up to the parenthesis or bracket that closes the one just
   read.  */

static bool
skip_to_close ()
{
  for (unsigned depth = 1; token != CPP_EOF; next_token ())
    if (token == CPP_OPEN_PAREN || token == CPP_OPEN_SQUARE)
      depth++;
    else if ((token == CPP_CLOSE_PAREN || token == CPP_CLOSE_SQUARE)
	     && --depth == 0)
      {
	next_token ();
	return true;
      }
  return false;
}

/* The mark that the attribute NAME makes.  */

static mark
attribute_mark (tree name)
{
  tree canonical = canonicalize_attr_name (name);
  if (id_equal (canonical, "btf_relocatable")
      || id_equal (canonical, "btf_preserve_access"))
    return MARK_STRICT;
  if (id_equal (canonical, "preserve_access_index"))
    return MARK_COMPATIBLE;
  return MARK_NONE;
}

/* Read the attributes up to the closing CLOSE: NAME or SPACE::NAME, each with
   or without arguments.  Set *HOW to the strongest mark among them.  */

static bool
read_attribute_names (enum cpp_ttype close, mark *how)
{
  do
    {
      if (token != CPP_NAME)
	return false;
      tree name = token_value;
      next_token ();
      /* "::" is one token in C23 and two before.  */
      if (accept_token (CPP_SCOPE)
	  || (accept_token (CPP_COLON) && accept_token (CPP_COLON)))
	{
	  if (token != CPP_NAME)
	    return false;
	  name = token_value;
	  next_token ();
	}
      if (accept_token (CPP_OPEN_PAREN) && !skip_to_close ())
	return false;
      mark made = attribute_mark (name);
      if (made > *how)
	*how = made;
    }
  while (accept_token (CPP_COMMA));
  return accept_token (close);
}

/* Read __attribute__ ((...)) or [[...]].  Other spellings are passed over up
   to the comma.  */

static bool
read_attributes (mark *how)
{
  if (accept_token (CPP_OPEN_SQUARE))
    return (accept_token (CPP_OPEN_SQUARE)
	    && read_attribute_names (CPP_CLOSE_SQUARE, how)
	    && accept_token (CPP_CLOSE_SQUARE));
  if (accept_name ("__attribute__") || accept_name ("__attribute"))
    return (accept_token (CPP_OPEN_PAREN) && accept_token (CPP_OPEN_PAREN)
	    && read_attribute_names (CPP_CLOSE_PAREN, how)
	    && accept_token (CPP_CLOSE_PAREN));
  return false;
}

/* Read one rule: NAME, NAME(is_something) or NAME(unless(is_something)).  */

static bool
read_rule (mark how, pragma_effect *effect)
{
  if (token != CPP_NAME)
    return false;
  bool record = name_p ("record");
  bool unions = true;
  next_token ();
  if (accept_token (CPP_OPEN_PAREN))
    {
      if (record && accept_name ("unless") && accept_token (CPP_OPEN_PAREN)
	  && name_p ("is_union"))
	{
	  unions = false;
	  if (!skip_to_close ())
	    return false;
	}
      if (!skip_to_close ())
	return false;
    }
  if (record)
    {
      effect->structs = how;
      if (unions)
	effect->unions = how;
    }
  return true;
}

/* Read "(ATTRIBUTES, apply_to = SUBJECTS)", the parenthesis already read.  */

static bool
read_effect (pragma_effect *effect)
{
  mark how = MARK_NONE;
  if (!read_attributes (&how) || !accept_token (CPP_COMMA)
      || !accept_name ("apply_to") || !accept_token (CPP_EQ))
    return false;
  if (!accept_name ("any"))
    return read_rule (how, effect) && accept_token (CPP_CLOSE_PAREN);
  if (!accept_token (CPP_OPEN_PAREN))
    return false;
  do
    if (!read_rule (how, effect))
      return false;
  while (accept_token (CPP_COMMA));
  return accept_token (CPP_CLOSE_PAREN) && accept_token (CPP_CLOSE_PAREN);
}

static void
strengthen (pragma_effect *to, const pragma_effect *by)
{
  to->structs = MAX (to->structs, by->structs);
  to->unions = MAX (to->unions, by->unions);
}

/* The innermost region of this NAME, or -1.  */

static int
find_region (tree name)
{
  for (int i = regions.length () - 1; i >= 0; i--)
    if (regions[i].name == name)
      return i;
  return -1;
}

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

static void
handle_pragma (cpp_reader *)
{
  location_t where = input_location;
  tree name = NULL_TREE;
  pragma_effect effect = { MARK_NONE, MARK_NONE };
  bool well_formed = true;

  next_token ();
  if (token == CPP_NAME && !name_p ("push") && !name_p ("pop"))
    {
      name = token_value;
      next_token ();
      well_formed = accept_token (CPP_DOT);
    }
  if (well_formed && accept_name ("push"))
    {
      pragma_effect none = effect;
      if (accept_token (CPP_OPEN_PAREN))
	well_formed = read_effect (&effect);
      regions.safe_push ({ where, name, well_formed ? effect : none });
    }
  else if (well_formed && accept_name ("pop"))
    pop_region (where, name);
  else if (well_formed && accept_token (CPP_OPEN_PAREN))
    {
      int i = find_region (name);
      well_formed = i >= 0 && read_effect (&effect);
      if (well_formed)
	strengthen (&regions[i].effect, &effect);
    }
  else
    well_formed = false;

  if (!well_formed || token != CPP_EOF)
    {
      auto_diagnostic_group group;
      if (warning_at (where, OPT_Wpragmas,
		      "malformed %<#pragma clang attribute%>"))
	inform (where, "write %<#pragma clang attribute push "
		       "(__attribute__((preserve_access_index)), "
		       "apply_to = record)%>");
    }
  while (token != CPP_EOF)
    next_token ();
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

static void
on_pragmas (void *, void *)
{
  c_register_pragma ("clang", "attribute", handle_pragma);
}

/* The end of the translation unit: no region may be left.  */

static void
on_finish_parse (void *, void *)
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

void
pragma_init (const char *plugin_name)
{
  register_callback (plugin_name, PLUGIN_PRAGMAS, on_pragmas, NULL);
  register_callback (plugin_name, PLUGIN_FINISH_UNIT, on_finish_parse, NULL);
}

} // namespace relocatable
