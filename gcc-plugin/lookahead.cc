/* Which tokens come next?
   SPDX-License-Identifier: GPL-3.0-or-later

   Takes  the preprocessor, as it asks whether to expand a name.
   Gives  what follows the name, token by token.
   Never  takes a token from anybody, nor expands a macro.

   cpp_peek_token can do this, but not over a line marker, of which it gives half
   to the parser.  In a source there is none.  In preprocessed input there is one
   wherever a system header's macro begins or ends:

     struct
     # 3 "prog.c" 3
	   __attribute__ ((preserve_access_index))
     # 3 "prog.c"
	   S;

   There the text is read, from where the preprocessor is in it: that has looked at
   one token before it asks.  No macro is left in the text to be expanded.  */

#include "c-family-headers.h"
#include "btf-relocatable.h"

namespace relocatable {

/* Begin after the name that READER has read last; PREPROCESSED says what the
   input is.  */

void
begin_lookahead (lookahead *next, cpp_reader *reader, bool preprocessed)
{
  next->reader = reader;
  next->count = 0;
  next->text = NULL;
  if (!preprocessed)
    return;
  next->buffer = cpp_buffer_text (reader);
  next->text = next->buffer->cur;
  next->cleaned = true;
}

/* What NEXT's TOKEN is, if it is a name: its identifier.  */

static lookahead_kind
kind_of (const cpp_token *token, lookahead *next)
{
  switch (token->type)
    {
    case CPP_EOF:
    case CPP_PRAGMA:
      return LOOKAHEAD_END;
    case CPP_OPEN_PAREN:
    case CPP_OPEN_SQUARE:
      return LOOKAHEAD_OPEN;
    case CPP_CLOSE_PAREN:
    case CPP_CLOSE_SQUARE:
      return LOOKAHEAD_CLOSE;
    case CPP_SEMICOLON:
      return LOOKAHEAD_SEMICOLON;
    case CPP_NAME:
      next->name = HT_IDENT_TO_GCC_IDENT (HT_NODE (token->val.node.node));
      return LOOKAHEAD_NAME;
    default:
      return LOOKAHEAD_OTHER;
    }
}

/* Nonzero if C may be in a name or a number.  */

static bool
word_p (unsigned char c)
{
  return ISIDNUM (c) || c == '$' || c >= 0x80;
}

/* Go past a newline.  Of the line that the preprocessor is in, it has made a
   copy without escaped newlines: the text goes on elsewhere.  */

static void
next_line (lookahead *next)
{
  next->text = next->cleaned ? next->buffer->next_line : next->text + 1;
  next->cleaned = false;
}

/* Go to the end of the line.  */

static void
skip_line (lookahead *next)
{
  while (next->text < next->buffer->rlimit && *next->text != '\n')
    next->text++;
}

/* Go past white space, line markers and directives that say nothing to the
   parser.  Returns false at a pragma and at the end of the input.  */

static bool
skip_space (lookahead *next)
{
  for (;;)
    {
      const unsigned char *limit = next->buffer->rlimit;
      if (next->text >= limit)
	return false;
      if (*next->text == '\n')
	{
	  next_line (next);
	  const unsigned char *text = next->text;
	  while (text < limit && ISBLANK (*text))
	    text++;
	  if (text >= limit || *text != '#')
	    continue;
	  for (text++; text < limit && ISBLANK (*text);)
	    text++;
	  if (limit - text > 6 && memcmp (text, "pragma", 6) == 0)
	    return false;
	  skip_line (next);
	}
      else if (ISSPACE (*next->text))
	next->text++;
      else
	return true;
    }
}

/* The next token of NEXT's text.  */

static lookahead_kind
read_token (lookahead *next)
{
  if (!skip_space (next))
    return LOOKAHEAD_END;
  const unsigned char *start = next->text;
  const unsigned char *limit = next->buffer->rlimit;
  while (next->text < limit && word_p (*next->text))
    next->text++;
  if (next->text > start && !ISDIGIT (*start))
    {
      next->name = get_identifier_with_length ((const char *) start,
					       next->text - start);
      return LOOKAHEAD_NAME;
    }
  if (next->text > start)
    return LOOKAHEAD_OTHER;
  next->text++;
  switch (*start)
    {
    case '(':
    case '[':
      return LOOKAHEAD_OPEN;
    case ')':
    case ']':
      return LOOKAHEAD_CLOSE;
    case ';':
      return LOOKAHEAD_SEMICOLON;
    case '"':
    case '\'':
      while (next->text < limit && *next->text != *start && *next->text != '\n')
	next->text += *next->text == '\\' ? 2 : 1;
      next->text++;
      return LOOKAHEAD_OTHER;
    default:
      return LOOKAHEAD_OTHER;
    }
}

/* The next token of NEXT.  */

lookahead_kind
look_ahead (lookahead *next)
{
  if (next->text && next->count > 0)
    return read_token (next);
  const cpp_token *token;
  do
    token = cpp_peek_token (next->reader, next->count++);
  while (token->type == CPP_PADDING);
  return kind_of (token, next);
}

} // namespace relocatable
