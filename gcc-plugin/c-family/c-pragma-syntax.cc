/* What does a #pragma clang attribute say?
   SPDX-License-Identifier: GPL-3.0-or-later

   Takes  the pragma's tokens.
   Gives  what it does, to which regions, and how that marks records.
   Never  knows what regions there are.

   The forms are those of clang's language extensions:

     #pragma clang attribute [NAME.]push (ATTRIBUTES, apply_to = SUBJECTS)
     #pragma clang attribute [NAME.]push
     #pragma clang attribute [NAME.](ATTRIBUTES, apply_to = SUBJECTS)
     #pragma clang attribute [NAME.]pop

   with ATTRIBUTES in __attribute__ ((...)) or [[...]], and SUBJECTS a rule
   such as record, record(unless(is_union)), or any(RULE, ...).  */

#include "gcc/c-family-headers.h"
#include "c-family/c-family.h"
#include "marks/marks.h"

namespace relocatable {

/* The pragma's tokens, read one at a time.  */
static enum cpp_ttype token;
static tree token_value;
static location_t token_location;

/* How many of our attributes the pragma has named.  */
static unsigned attributes;

/* Read the next token of the pragma, for those that look at its type, its value
   and its place.  */

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

/* Nonzero if the token that has been read last is the identifier NAME.  */

static bool
name_p (const char *name)
{
  return token == CPP_NAME && id_equal (token_value, name);
}

/* If the token is the identifier NAME, go on to the next one.  */

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

/* How the attribute NAME marks a record; MARK_NONE if it is none of ours.  */

static mark
attribute_mark (tree name)
{
  mark how = mark_of_spelling (name);
  attributes += how != MARK_NONE;
  return how;
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

/* Read "[NAME.]push" and what may follow up to the end, with the first token
   read.  */

static bool
read_statement (pragma_statement *said)
{
  pragma_effect effect = said->effect;
  if (token == CPP_NAME && !name_p ("push") && !name_p ("pop"))
    {
      said->name = token_value;
      next_token ();
      if (!accept_token (CPP_DOT))
	return false;
    }
  if (accept_name ("pop"))
    {
      said->action = PRAGMA_POP;
      return true;
    }
  if (accept_name ("push"))
    {
      said->action = PRAGMA_PUSH;
      if (!accept_token (CPP_OPEN_PAREN))
	return true;
      if (!read_effect (&effect))
	return false;
    }
  else if (accept_token (CPP_OPEN_PAREN) && read_effect (&effect))
    said->action = PRAGMA_ADD;
  else
    return false;
  said->effect = effect;
  return true;
}

/* Set *SAID to what the rest of the line says; return false if it is malformed,
   and then *SAID is what can be done of it.  */

bool
read_pragma (pragma_statement *said)
{
  *said = { PRAGMA_UNKNOWN, NULL_TREE, { MARK_NONE, MARK_NONE }, 0 };
  attributes = 0;
  next_token ();
  bool well_formed = read_statement (said) && token == CPP_EOF;
  while (token != CPP_EOF)
    next_token ();
  said->attributes = attributes;
  return well_formed;
}

} // namespace relocatable
