/* Does types= name this type?
   SPDX-License-Identifier: GPL-3.0-or-later

   Takes  the patterns, and a type's name as the front end has it.
   Gives  whether one of the patterns is for the name.
   Never  knows what a type is.

   For example, "task_*" is for "task_struct", for "task_struct___v62", whose
   suffix is the loader's, and for Rust's "crate::vmlinux::task_struct".  */

#include "options/options.h"

#include <fnmatch.h>
#include <stdlib.h>
#include <string.h>

/* A growing list of strings.  */
struct string_list
{
  char **items;
  size_t count;
  size_t room;
};

/* The patterns that have no wildcard, which may be thousands: they are sorted
   before the first question.  And the others.  */
static struct string_list plain;
static bool plain_sorted;
static struct string_list globs;

/* MEMORY, just allocated: end the compiler if it is null, which cannot go on
   without.  */

static void *
checked (void *memory)
{
  if (!memory)
    abort ();
  return memory;
}

/* Append TEXT, which LIST owns from here on, to LIST, and let it grow.  */

static void
add_string (struct string_list *list, char *text)
{
  if (list->count == list->room)
    {
      list->room = list->room ? 2 * list->room : 16;
      list->items = checked (
	realloc (list->items, list->room * sizeof *list->items));
    }
  list->items[list->count++] = text;
}

/* Nonzero if C can be in a name.  One that is not ASCII is a part of a letter
   in UTF-8.  */

static bool
name_character_p (unsigned char c)
{
  return ((c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z')
	  || (c >= '0' && c <= '9') || c == '_' || c == '$' || c >= 0x80);
}

/* The length of the set "[...]" at TEXT; 0 if it does not end, is empty, or has
   a member that no name can have.  */

static size_t
set_length (const char *text, size_t length)
{
  size_t i = 1;
  if (i < length && (text[i] == '!' || text[i] == '^'))
    i++;
  for (size_t first = i; i < length; i++)
    if (text[i] == ']' && i > first)
      return i + 1;
    else if (text[i] != '-' && !name_character_p (text[i]))
      return 0;
  return 0;
}

/* Nonzero if the LENGTH characters of TEXT are a pattern for names: something
   that no name can be like is a mistake.  */

bool
btf_relocatable_pattern_p (const char *text, size_t length)
{
  size_t i = 0;
  while (i < length)
    if (text[i] == '[')
      {
	size_t set = set_length (text + i, length - i);
	if (!set)
	  return false;
	i += set;
      }
    else if (text[i] == '*' || text[i] == '?' || name_character_p (text[i]))
      i++;
    else
      return false;
  return length > 0;
}

/* Let types be relocatable whose names are like the LENGTH characters of TEXT,
   a pattern.  */

void
btf_relocatable_add_pattern (const char *text, size_t length)
{
  char *pattern = btf_relocatable_copy (text, length);
  if (pattern[strcspn (pattern, "*?[")] != '\0')
    add_string (&globs, pattern);
  else
    {
      add_string (&plain, pattern);
      plain_sorted = false;
    }
}

/* Nonzero if types= has been given.  */

bool
btf_relocatable_any_pattern_p (void)
{
  return plain.count > 0 || globs.count > 0;
}

/* Callback for qsort and bsearch: the order of two strings, by their bytes.  */

static int
compare (const void *a, const void *b)
{
  return strcmp (*(char *const *) a, *(char *const *) b);
}

/* Nonzero if there is a pattern for the type NAME.  */

bool
btf_relocatable_name_wanted_p (const char *name)
{
  if (!btf_relocatable_any_pattern_p ())
    return false;
  if (!plain_sorted)
    {
      qsort (plain.items, plain.count, sizeof *plain.items, compare);
      plain_sorted = true;
    }
  struct name_part part = btf_relocatable_plain_name (name);
  char *text = btf_relocatable_copy (
    part.start, btf_relocatable_essential_length (part.start, part.length));
  bool wanted = bsearch (&text, plain.items, plain.count, sizeof *plain.items,
			 compare);
  for (size_t i = 0; !wanted && i < globs.count; i++)
    wanted = fnmatch (globs.items[i], text, 0) == 0;
  free (text);
  return wanted;
}
