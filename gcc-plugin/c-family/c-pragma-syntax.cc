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

/* One pragma, read a token at a time.  */
struct pragma_reader
{
  /* The token that has been read last, and the identifier if it is one.  */
  enum cpp_ttype token;
  tree value;
  /* How many of our attributes the pragma has named.  */
  unsigned attributes = 0;
};

/* Let R have the next token of its pragma.  */

static void
next_token (pragma_reader *r)
{
  r->token = pragma_lex (&r->value);
}

/* If R's token is of type TYPE, let R go on to the next one and return
   true.  */

static bool
accept_token (pragma_reader *r, enum cpp_ttype type)
{
  if (r->token != type)
    return false;
  next_token (r);
  return true;
}

/* Nonzero if R's token is the identifier NAME.  */

static bool
name_p (const pragma_reader *r, const char *name)
{
  return r->token == CPP_NAME && id_equal (r->value, name);
}

/* If R's token is the identifier NAME, let R go on to the next one and return
   true.  */

static bool
accept_name (pragma_reader *r, const char *name)
{
  if (!name_p (r, name))
    return false;
  next_token (r);
  return true;
}

/* Let R skip tokens up to the parenthesis or bracket that closes the one just
   read, and that one.  Return false if there is none.  */

static bool
skip_to_close (pragma_reader *r)
{
  for (unsigned depth = 1; r->token != CPP_EOF; next_token (r))
    if (r->token == CPP_OPEN_PAREN || r->token == CPP_OPEN_SQUARE)
      depth++;
    else if ((r->token == CPP_CLOSE_PAREN || r->token == CPP_CLOSE_SQUARE)
	     && --depth == 0)
      {
	next_token (r);
	return true;
      }
  return false;
}

/* The mark that the attribute NAME, which R has read, makes; MARK_NONE if it is
   none of ours.  */

static mark
attribute_mark (pragma_reader *r, tree name)
{
  mark how = mark_of_spelling (name);
  r->attributes += how != MARK_NONE;
  return how;
}

/* Read from R the attributes up to the closing CLOSE: NAME or SPACE::NAME, each
   with or without arguments.  Let *HOW be the strongest mark of itself and
   theirs.  Return false if they are malformed.  */

static bool
read_attribute_names (pragma_reader *r, enum cpp_ttype close, mark *how)
{
  do
    {
      if (r->token != CPP_NAME)
	return false;
      tree name = r->value;
      next_token (r);
      /* "::" is one token in C23 and two before.  */
      if (accept_token (r, CPP_SCOPE)
	  || (accept_token (r, CPP_COLON) && accept_token (r, CPP_COLON)))
	{
	  if (r->token != CPP_NAME)
	    return false;
	  name = r->value;
	  next_token (r);
	}
      if (accept_token (r, CPP_OPEN_PAREN) && !skip_to_close (r))
	return false;
      mark made = attribute_mark (r, name);
      if (made > *how)
	*how = made;
    }
  while (accept_token (r, CPP_COMMA));
  return accept_token (r, close);
}

/* Read from R __attribute__ ((...)) or [[...]], and let *HOW be the strongest
   mark of itself and theirs.  Return false if it is neither.  */

static bool
read_attributes (pragma_reader *r, mark *how)
{
  if (accept_token (r, CPP_OPEN_SQUARE))
    return (accept_token (r, CPP_OPEN_SQUARE)
	    && read_attribute_names (r, CPP_CLOSE_SQUARE, how)
	    && accept_token (r, CPP_CLOSE_SQUARE));
  if (accept_name (r, "__attribute__") || accept_name (r, "__attribute"))
    return (accept_token (r, CPP_OPEN_PAREN) && accept_token (r, CPP_OPEN_PAREN)
	    && read_attribute_names (r, CPP_CLOSE_PAREN, how)
	    && accept_token (r, CPP_CLOSE_PAREN));
  return false;
}

/* Read from R one rule: NAME, NAME(is_something) or NAME(unless(is_something)).
   If it is about records, let *EFFECT be that they are marked HOW.  Return
   false if it is malformed.  */

static bool
read_rule (pragma_reader *r, mark how, pragma_effect *effect)
{
  if (r->token != CPP_NAME)
    return false;
  bool record = name_p (r, "record");
  bool unions = true;
  next_token (r);
  if (accept_token (r, CPP_OPEN_PAREN))
    {
      if (record && accept_name (r, "unless")
	  && accept_token (r, CPP_OPEN_PAREN) && name_p (r, "is_union"))
	{
	  unions = false;
	  if (!skip_to_close (r))
	    return false;
	}
      if (!skip_to_close (r))
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

/* Read "(ATTRIBUTES, apply_to = SUBJECTS)" from R, which has read the
   parenthesis, and set *EFFECT to what it does.  Return false if it is
   malformed.  */

static bool
read_effect (pragma_reader *r, pragma_effect *effect)
{
  mark how = MARK_NONE;
  if (!read_attributes (r, &how) || !accept_token (r, CPP_COMMA)
      || !accept_name (r, "apply_to") || !accept_token (r, CPP_EQ))
    return false;
  if (!accept_name (r, "any"))
    return read_rule (r, how, effect) && accept_token (r, CPP_CLOSE_PAREN);
  if (!accept_token (r, CPP_OPEN_PAREN))
    return false;
  do
    if (!read_rule (r, how, effect))
      return false;
  while (accept_token (r, CPP_COMMA));
  return accept_token (r, CPP_CLOSE_PAREN) && accept_token (r, CPP_CLOSE_PAREN);
}

/* Read "[NAME.]push", or another of the forms above, from R, which has read the
   first token.  Set *SAID to what it says, as far as it is well formed; return
   false if it is not.  */

static bool
read_statement (pragma_reader *r, pragma_statement *said)
{
  pragma_effect effect = said->effect;
  if (r->token == CPP_NAME && !name_p (r, "push") && !name_p (r, "pop"))
    {
      said->name = r->value;
      next_token (r);
      if (!accept_token (r, CPP_DOT))
	return false;
    }
  if (accept_name (r, "pop"))
    {
      said->action = PRAGMA_POP;
      return true;
    }
  if (accept_name (r, "push"))
    {
      said->action = PRAGMA_PUSH;
      if (!accept_token (r, CPP_OPEN_PAREN))
	return true;
      if (!read_effect (r, &effect))
	return false;
    }
  else if (accept_token (r, CPP_OPEN_PAREN) && read_effect (r, &effect))
    said->action = PRAGMA_ADD;
  else
    return false;
  said->effect = effect;
  return true;
}

/* Set *SAID to what the rest of the line says, and read all of that.  Return
   PRAGMA_MALFORMED if it is none of the forms above, and then *SAID is what can
   be done of it; else PRAGMA_GOOD.  */

pragma_error
read_pragma (pragma_statement *said)
{
  *said = { PRAGMA_UNKNOWN, NULL_TREE, { MARK_NONE, MARK_NONE }, 0 };
  pragma_reader r;
  next_token (&r);
  bool well_formed = read_statement (&r, said) && r.token == CPP_EOF;
  while (r.token != CPP_EOF)
    next_token (&r);
  said->attributes = r.attributes;
  return well_formed ? PRAGMA_GOOD : PRAGMA_MALFORMED;
}

} // namespace relocatable
