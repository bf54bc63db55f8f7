/* What do the plugin's arguments ask for?
   SPDX-License-Identifier: GPL-3.0-or-later

   Takes  one argument after the other, as KEY and VALUE.
   Gives  btf_relocatable_options, the patterns of plain-name.c, and for a bad
	  argument what is wrong with it.
   Never  prints: report.cc does.

   For example, -fplugin-arg-btf_relocatable-layout=warn is the key "layout"
   with the value "warn".  */

#include "options/options.h"

#include <errno.h>
#include <stddef.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

struct btf_relocatable_options btf_relocatable_options;

/* Take VALUE, which is null where there is none, as that of layout=.  When it
   is bad, set *ERROR to what would be accepted.  */

static enum option_result
set_layout (const char *value, struct option_error *error)
{
  static const struct
  {
    const char *value;
    enum layout_policy policy;
  } policies[] = { { "allow", LAYOUT_ALLOW },
		   { "warn", LAYOUT_WARN },
		   { "error", LAYOUT_ERROR } };

  for (size_t i = 0; value && i < sizeof policies / sizeof *policies; i++)
    if (strcmp (value, policies[i].value) == 0)
      {
	btf_relocatable_options.layout = policies[i].policy;
	return OPTION_GOOD;
      }
  error->accepted = "allow, warn, error";
  return OPTION_BAD_VALUE;
}

/* Take the LENGTH characters of TEXT as a pattern.  */

static enum option_result
add_pattern (const char *text, size_t length, struct option_error *error)
{
  if (btf_relocatable_pattern_p (text, length))
    {
      btf_relocatable_add_pattern (text, length);
      return OPTION_GOOD;
    }
  /* The compiler ends with this: nobody frees it.  */
  error->pattern = strndup (text, length);
  return OPTION_BAD_PATTERN;
}

/* Take one pattern of each line of NAME.  Blanks around it do not count, nor do
   empty lines and those that begin with "#".  */

static enum option_result
read_patterns (const char *name, struct option_error *error)
{
  static const char blanks[] = " \t\r\n\f\v";
  enum option_result result = OPTION_GOOD;
  bool any = false;
  char *line = NULL;
  size_t room = 0;

  error->file = name;
  FILE *file = fopen (name, "r");
  if (!file)
    {
      error->errnum = errno;
      return OPTION_UNREADABLE_FILE;
    }
  errno = 0;
  while (result == OPTION_GOOD && getline (&line, &room, file) >= 0)
    {
      const char *start = line + strspn (line, blanks);
      size_t length = strlen (start);
      while (length > 0 && strchr (blanks, start[length - 1]))
	length--;
      error->line++;
      if (length == 0 || *start == '#')
	continue;
      any = true;
      result = add_pattern (start, length, error);
    }
  if (ferror (file))
    {
      error->errnum = errno;
      result = OPTION_UNREADABLE_FILE;
    }
  else if (result == OPTION_GOOD && !any)
    result = OPTION_EMPTY_FILE;
  free (line);
  fclose (file);
  return result;
}

/* Take VALUE, PATTERN[,PATTERN...] or @FILE, as that of types=; it is null
   where there is none.  When it is bad, *ERROR says what is.  */

static enum option_result
set_types (const char *value, struct option_error *error)
{
  if (!value)
    {
      error->accepted = "PATTERN[,PATTERN...], @FILE";
      return OPTION_BAD_VALUE;
    }
  if (*value == '@')
    return read_patterns (value + 1, error);
  enum option_result result;
  for (const char *start = value;; start++)
    {
      size_t length = strcspn (start, ",");
      result = add_pattern (start, length, error);
      start += length;
      if (result != OPTION_GOOD || *start == '\0')
	return result;
    }
}

static const struct
{
  const char *key;
  enum option_result (*set) (const char *value, struct option_error *error);
} options[] = { { "layout", set_layout }, { "types", set_types } };

/* The keys of all arguments, with commas between them, for a message.  */

static const char *
accepted_keys (void)
{
  static char list[200];
  list[0] = '\0';
  for (size_t i = 0; i < sizeof options / sizeof *options; i++)
    {
      if (i > 0)
	strncat (list, ", ", sizeof list - strlen (list) - 1);
      strncat (list, options[i].key, sizeof list - strlen (list) - 1);
    }
  return list;
}

/* Take the argument KEY with VALUE, or null.  When it is bad, *ERROR says what
   is.  */

enum option_result
btf_relocatable_set_option (const char *key, const char *value,
			    struct option_error *error)
{
  memset (error, 0, sizeof *error);
  for (size_t i = 0; i < sizeof options / sizeof *options; i++)
    if (strcmp (key, options[i].key) == 0)
      return options[i].set (value, error);
  error->accepted = accepted_keys ();
  return OPTION_UNKNOWN_KEY;
}
