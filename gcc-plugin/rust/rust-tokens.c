/* Which token comes next in a Rust source?
   SPDX-License-Identifier: GPL-3.0-or-later

   Takes  the text of a file.
   Gives  its tokens, each with its place.
   Never  says what a token means: rust-source.c does.

   For example, in

     pub static LICENSE: [u8; 4] = *b"GPL\0"; // 'a

   b"GPL\0" is one string, and the comment is no token.  A "'" may begin a
   character or be of a lifetime, comments nest, and a raw string ends where it
   says itself.  */

#include "rust/rust-tokens.h"

/* Let R go on by one character, and count lines and columns.  */

static void
advance (struct reader *r)
{
  if (*r->next == '\n')
    r->place = (struct rust_place) { r->place.line + 1, 1 };
  else
    r->place.column++;
  r->next++;
}

/* Go on to TO, which is at or after the next character.  */

static void
advance_to (struct reader *r, const char *to)
{
  while (r->next < to && *r->next)
    advance (r);
}

/* Nonzero if C can begin an identifier.  */

static bool
name_start_p (char c)
{
  return ((c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_'
	  || (unsigned char) c >= 0x80);
}

/* Nonzero if C can be in an identifier.  */

static bool
name_character_p (char c)
{
  return name_start_p (c) || (c >= '0' && c <= '9');
}

/* Skip blanks and comments; those with stars nest.  */

static void
skip_blanks (struct reader *r)
{
  while (*r->next)
    if (strchr (" \t\r\n\f\v", *r->next))
      advance (r);
    else if (strncmp (r->next, "//", 2) == 0)
      advance_to (r, r->next + strcspn (r->next, "\n"));
    else if (strncmp (r->next, "/*", 2) == 0)
      {
	unsigned depth = 0;
	do
	  {
	    if (strncmp (r->next, "/*", 2) == 0)
	      depth++;
	    else if (strncmp (r->next, "*/", 2) == 0)
	      depth--;
	    else
	      {
		advance (r);
		continue;
	      }
	    advance_to (r, r->next + 2);
	  }
	while (depth > 0 && *r->next);
      }
    else
      return;
}

/* If a raw string starts at TEXT, r"..." or r#"..."# with any number of "#",
   set *START to its characters and return where they end, else return null.  */

static const char *
raw_string (const char *text, const char **start)
{
  if (*text == 'b' || *text == 'c')
    text++;
  if (*text != 'r')
    return NULL;
  size_t hashes = strspn (text + 1, "#");
  if (text[1 + hashes] != '"')
    return NULL;
  *start = text + 2 + hashes;
  const char *end = *start;
  while ((end = strchr (end, '"')) && strspn (end + 1, "#") < hashes)
    end++;
  return end;
}

/* The end of the string "..." whose characters begin at TEXT.  */

static const char *
string_end (const char *text)
{
  while (*text && *text != '"')
    text += *text == '\\' && text[1] ? 2 : 1;
  return text;
}

/* How many characters the literal 'c', or the lifetime 'name, at TEXT has.  */

static size_t
tick_length (const char *text)
{
  if (text[1] == '\\')
    {
      const char *end = text[2] ? strchr (text + 3, '\'') : NULL;
      return end ? end + 1 - text : 1;
    }
  size_t length = text[1] ? 2 : 1;
  while (((unsigned char) text[length] & 0xc0) == 0x80)
    length++;
  if (text[length] == '\'')
    return length + 1;
  for (length = 1; name_character_p (text[length]);)
    length++;
  return length;
}

/* Return the next token of R, which is behind it then; at the end,
   TOKEN_END.  */

struct token
btf_relocatable_next_token (struct reader *r)
{
  skip_blanks (r);
  struct token t = { TOKEN_OTHER, r->next, r->next, r->place, r->place };
  const char *end;
  if (*r->next == '\0')
    t.kind = TOKEN_END;
  else if ((end = raw_string (r->next, &t.start)))
    {
      t.kind = TOKEN_STRING;
      t.end = end;
      advance_to (r, end + 1 + strspn (end + 1, "#"));
    }
  else if (*r->next == '"' || (strchr ("bc", *r->next) && r->next[1] == '"'))
    {
      t.kind = TOKEN_STRING;
      t.start = strchr (r->next, '"') + 1;
      t.end = string_end (t.start);
      advance_to (r, t.end + 1);
    }
  else if (name_character_p (*r->next))
    {
      t.kind = TOKEN_NAME;
      while (name_character_p (*t.end))
	t.end++;
      advance_to (r, t.end);
    }
  else
    {
      t.end += *r->next == '\'' ? tick_length (r->next) : 1;
      advance_to (r, t.end);
    }
  t.after = r->place;
  return t;
}
