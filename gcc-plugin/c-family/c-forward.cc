/* Attributes that GCC's parser for C drops.
   SPDX-License-Identifier: GPL-3.0-or-later

   Takes  the words "struct", "union", "__attribute__" and the names of our
	  attributes (marks/spellings.def), as the parser gets them
	  (c-macros.cc); the types and declarations that it has read, and the
	  calls of the attributes' handler.
   Gives  the marks of records that are declared, but not defined, with an
	  attribute; and a warning for each attribute that is nowhere.
   Never  looks at a token that is yet to come.

   GCC's parser drops the attribute of

     struct __attribute__ ((preserve_access_index)) s *p;

   before anybody can see it, since there is no definition to apply it to.  But
   it reads "struct", then the name of the attribute, and then it says that it
   has read a type, s: what is between the first and the last of these is about
   s.  Such specifiers lie in one another, in the body of a structure.  A name
   that is read elsewhere is claimed by the attribute's handler, if GCC has
   something to apply the attribute to; if nobody claims it, it has no effect.

   The parser for C++ reads nothing before all has been preprocessed.  It takes
   attributes where they stand, and warns of those that it drops.  */

#include "gcc/c-family-headers.h"
#include "c-family/c-family.h"
#include "marks/marks.h"
#include "report/report.h"

namespace relocatable {

/* An attribute that the parser has read, one of ours.  */
struct attribute_use
{
  location_t where;
  /* Which of the spellings.  */
  unsigned which;
  /* The handler has been called for it.  */
  bool claimed;
  /* In its specifier, nothing but attributes has been read before it.  */
  bool leading;
};

/* A specifier of a structure or union that the parser is in.  */
struct specifier
{
  /* The first of the uses that lie in it, but not in a specifier inside it.  */
  unsigned first;
  /* What in_attribute was before.  */
  bool in_attribute;
  /* Another specifier has been read inside.  */
  bool inner;
};

/* Those whose end has not come yet, the outermost first; and the uses in them
   and outside, in the same order.  */
static auto_vec<specifier> specifiers;
static auto_vec<attribute_use> uses;

/* Nonzero from "__attribute__" until the parser has done something else: one of
   the names is an attribute's here.  Elsewhere it may be a variable's.  */
static bool in_attribute;

/* Nonzero if the last word was "__attribute__".  The parser has always read one
   token more than it has understood.  */
static bool attribute_last;

/* The first of the uses in the innermost specifier.  */

static unsigned
first_use ()
{
  return specifiers.is_empty () ? 0 : specifiers.last ().first;
}

/* The place of TOKEN.  If it is of a macro's text, that is the one which has
   been expanded last: then a diagnostic there says where, too.  */

static location_t
token_place (const cpp_token *token)
{
  if (LINEMAPS_MACRO_USED (line_table) == 0)
    return token->src_loc;
  const line_map_macro *map = LINEMAPS_LAST_MACRO_MAP (line_table);
  /* Each token has two places in the map: the first one is the token's own.  */
  for (unsigned i = 0; i < MACRO_MAP_NUM_MACRO_TOKENS (map); i++)
    if (MACRO_MAP_LOCATIONS (map)[2 * i] == token->src_loc)
      return MAP_START_LOCATION (map) + i;
  return token->src_loc;
}

/* Callback for words: the parser gets "struct" or "union".  A specifier begins,
   maybe inside another one.  */

static void
hear_record (const cpp_token *, unsigned)
{
  if (!specifiers.is_empty ())
    specifiers.last ().inner = true;
  specifiers.safe_push ({ uses.length (), in_attribute, false });
  in_attribute = attribute_last = false;
}

/* Callback for words: the parser gets "__attribute__".  Names are uses from
   here on.  */

static void
hear_attribute (const cpp_token *, unsigned)
{
  in_attribute = attribute_last = true;
}

/* Callback for words: the parser gets TOKEN, the name number WHICH of the
   attributes.  In an attribute, note it as a use.  */

static void
hear_name (const cpp_token *token, unsigned which)
{
  attribute_last = false;
  if (!in_attribute)
    return;
  bool leading = !specifiers.is_empty () && !specifiers.last ().inner;
  uses.safe_push ({ token_place (token), which, false, leading });
}

/* The parser has done something with what it has read: what follows is in no
   attribute, unless that has just begun.  */

static void
leave_attribute ()
{
  in_attribute = attribute_last;
}

/* USE has no effect.  After an error that may be the parser's fault.  */

static void
report_use (const attribute_use &use)
{
  if (!seen_error ())
    warn_misplaced (use.where, get_identifier (spellings[use.which].plain));
}

/* The attribute of USE, on a declaration of the record TYPE, comes too late,
   unless TYPE's definition has it as well.  */

static void
report_late (const attribute_use &use, tree type)
{
  if (mark_of (type) < spellings[use.which].how)
    warn_late (use.where, get_identifier (spellings[use.which].plain), type);
}

/* The parser has read a specifier, or only a mention, of the record TYPE; or
   one that is an error, or an enumeration.  */

void
finish_specifier (tree type)
{
  if (specifiers.is_empty () || TREE_CODE (type) == ENUMERAL_TYPE)
    return;
  specifier done = specifiers.pop ();
  bool record = RECORD_OR_UNION_TYPE_P (type);
  for (unsigned i = done.first; i < uses.length (); i++)
    {
      const attribute_use &use = uses[i];
      if (use.claimed)
	continue;
      if (record && !COMPLETE_TYPE_P (type))
	mark_type (type, spellings[use.which].how, use.where);
      else if (record && complete_p (type))
	report_late (use, type);
      else
	report_use (use);
    }
  uses.truncate (done.first);
  in_attribute = done.in_attribute || attribute_last;
}

/* The handler is called for the attribute NAME.  IN_PLACE says that it is one
   of a record's definition: before the tag, or after the members.  Otherwise it
   is the last one that has been read; "preserve_access_index int i, j;" claims
   it twice.  Return its place.  */

location_t
claim_attribute (const_tree name, bool in_place)
{
  attribute_use *found = NULL;
  for (unsigned i = first_use (); i < uses.length (); i++)
    {
      attribute_use *use = &uses[i];
      if (!id_equal (name, spellings[use->which].plain)
	  || (in_place && use->claimed))
	continue;
      found = use;
      if (in_place && use->leading)
	break;
    }
  leave_attribute ();
  if (!found)
    return input_location;
  found->claimed = true;
  return found->where;
}

/* A pragma has named COUNT of the attributes: these are no uses.  */

void
forget_attributes (unsigned count)
{
  in_attribute = attribute_last = false;
  uses.truncate (
    MAX (first_use (), uses.length () - MIN (count, uses.length ())));
}

/* The innermost specifier, or the unit, goes on after a declaration: the
   handler has been called for all that there was before, but for what is about
   a record whose end is to come.  */

static void
report_unclaimed (bool all)
{
  unsigned kept = first_use ();
  for (unsigned i = kept; i < uses.length (); i++)
    if (uses[i].leading && !all)
      uses[kept++] = uses[i];
    else if (!uses[i].claimed)
      report_use (uses[i]);
  uses.truncate (kept);
}

/* PLUGIN_FINISH_DECL: the parser has read the declaration DECL.  If it is
   called as one of the attributes, what looked like one was this.  For a member
   this comes before the handler, and a parameter is part of another
   declaration.  */

void
forward_finish_decl (void *event_data, void *)
{
  tree decl = (tree) event_data;
  for (unsigned i = first_use (); i < uses.length (); i++)
    if (DECL_P (decl) && DECL_NAME (decl)
	&& (id_equal (DECL_NAME (decl), spellings[uses[i].which].plain)
	    || id_equal (DECL_NAME (decl),
			 spellings[uses[i].which].underscored)))
      uses[i].claimed = true;
  if (TREE_CODE (decl) != FIELD_DECL && TREE_CODE (decl) != PARM_DECL)
    report_unclaimed (false);
  leave_attribute ();
}

/* PLUGIN_FINISH_UNIT: no specifier is open any more.  Report the attributes
   that nothing has claimed.  */

void
forward_finish_unit (void *, void *)
{
  specifiers.truncate (0);
  report_unclaimed (true);
}

/* Listen to what the parser reads.  To be called at PLUGIN_PRAGMAS.  */

void
listen_for_attributes ()
{
  for (unsigned i = 0; i < NUMBER_OF_SPELLINGS; i++)
    {
      listen_to (spellings[i].plain, hear_name, i);
      listen_to (spellings[i].underscored, hear_name, i);
    }
  listen_to ("struct", hear_record, 0);
  listen_to ("union", hear_record, 0);
  listen_to ("__attribute__", hear_attribute, 0);
  listen_to ("__attribute", hear_attribute, 0);
}

} // namespace relocatable
