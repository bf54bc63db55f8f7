/* What does a Rust source say that gccrs does not pass on?
   SPDX-License-Identifier: GPL-3.0-or-later

   Takes  a source file, and a place in it.
   Gives  the structure, union or static variable there, with those of its
	  attributes that matter here; whether a pattern there binds by
	  reference; where the source asks for the offset of a member.
   Never  expands a macro: an item that one makes is not found.

   gccrs reads these attributes and passes none of them on with a type or a
   static variable.  What it does pass on is the place of the item.  For
   example, at the place of "task_struct" in

     #[cfg_attr(btf, btf_preserve_access)]
     #[repr(C)]
     pub struct task_struct { ... }

   there is an item that is marked and repr(C).  */

#include "rust/rust-tokens.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

/* A file: its text, or null if it cannot be read, and what is in it.  */
struct source
{
  char *name;
  char *text;
  struct rust_item *items;
  size_t count;
  struct rust_offset *offsets;
  struct source *next;
};

static struct source *sources;

/* MEMORY, just allocated: end the compiler if it is null, which cannot go on
   without.  */

static void *
checked (void *memory)
{
  if (!memory)
    abort ();
  return memory;
}

/* Nonzero if T is a bracket that opens.  */

static bool
opening_p (const struct token *t)
{
  return token_p (t, "(") || token_p (t, "[") || token_p (t, "{");
}

/* Nonzero if T is a bracket that closes.  */

static bool
closing_p (const struct token *t)
{
  return token_p (t, ")") || token_p (t, "]") || token_p (t, "}");
}

/* Keep the string of "= "..."", which comes next.  */

static void
read_string (struct reader *r, char **into)
{
  struct token t = btf_relocatable_next_token (r);
  if (!token_p (&t, "="))
    return;
  t = btf_relocatable_next_token (r);
  if (t.kind != TOKEN_STRING)
    return;
  free (*into);
  *into = checked (strndup (t.start, t.end - t.start));
}

/* Nonzero if T is an attribute that marks a structure.  */

static bool
marking_p (const struct token *t)
{
  enum
  {
    MARK_COMPATIBLE,
    MARK_STRICT
  };
#define DEF_SPELLING(NAME, MARK)                                               \
  if (MARK == MARK_STRICT && token_p (t, #NAME))                               \
    return true;
#include "marks/spellings.def"
#undef DEF_SPELLING
  return false;
}

/* Read the inside of an attribute up to what closes it, into ITEM.
   "unsafe(...)" has an attribute in it, and so has "cfg_attr(CONDITION, ...)":
   whether that CONDITION holds is not asked, since a compiler that does not
   know a mark has to be kept from seeing it.  */

static void
read_attribute (struct reader *r, struct rust_item *item)
{
  unsigned depth = 1;
  bool in_repr = false, in_condition = false;
  while (depth > 0)
    {
      struct token t = btf_relocatable_next_token (r);
      if (t.kind == TOKEN_END)
	return;
      if (opening_p (&t))
	depth++;
      else if (closing_p (&t))
	depth--;
      else if (token_p (&t, "repr"))
	in_repr = !in_condition;
      else if (token_p (&t, "cfg_attr"))
	in_condition = true;
      else if (token_p (&t, "C"))
	item->repr_c |= in_repr;
      else if (marking_p (&t))
	item->marked = true;
      else if (in_condition)
	continue;
      else if (token_p (&t, "no_mangle"))
	item->no_mangle = true;
      else if (token_p (&t, "link_section"))
	read_string (r, &item->link_section);
      else if (token_p (&t, "export_name"))
	read_string (r, &item->export_name);
    }
}

/* "pub" has been read: skip "(crate)", "(in a::b)" or what else may follow.  */

static void
skip_visibility (struct reader *r)
{
  struct reader ahead = *r;
  struct token t = btf_relocatable_next_token (&ahead);
  if (!token_p (&t, "("))
    return;
  while (t.kind != TOKEN_END && !token_p (&t, ")"))
    t = btf_relocatable_next_token (&ahead);
  *r = ahead;
}

/* Free what ITEM has, and let it be empty.  */

static void
forget_item (struct rust_item *item)
{
  free (item->link_section);
  free (item->export_name);
  memset (item, 0, sizeof *item);
}

/* A keyword that begins an item has been read, with the attributes in ITEM
   before it: read the name and add the item to SOURCE.  */

static void
finish_item (struct reader *r, struct rust_item *item, struct source *source)
{
  struct token t = btf_relocatable_next_token (r);
  if (token_p (&t, "mut"))
    t = btf_relocatable_next_token (r);
  item->end = t.after;
  source->items = checked (
    realloc (source->items, (source->count + 1) * sizeof *source->items));
  source->items[source->count++] = *item;
  memset (item, 0, sizeof *item);
}

/* "#" has been read: take the attribute into ITEM.  One with "#!" is of what is
   around the item.  */

static void
begin_attribute (struct reader *r, struct rust_item *item)
{
  struct token t = btf_relocatable_next_token (r);
  bool inner = token_p (&t, "!");
  if (inner)
    t = btf_relocatable_next_token (r);
  if (token_p (&t, "["))
    read_attribute (r, item);
  if (inner)
    forget_item (item);
}

/* "offset_of" has been read at WHERE: if a "!" and a type follow, note
   that.  */

static void
read_offset (struct reader *r, struct rust_place where, struct source *source)
{
  struct reader ahead = *r;
  struct token t = btf_relocatable_next_token (&ahead);
  struct token name = t;
  if (!token_p (&t, "!"))
    return;
  t = btf_relocatable_next_token (&ahead);
  if (!opening_p (&t))
    return;
  do
    {
      t = btf_relocatable_next_token (&ahead);
      if (t.kind == TOKEN_NAME)
	name = t;
    }
  while (t.kind != TOKEN_END && !token_p (&t, ",") && !token_p (&t, "<"));
  struct rust_offset *made = checked (calloc (1, sizeof *made));
  made->where = where;
  made->type = checked (strndup (name.start, name.end - name.start));
  made->next = source->offsets;
  source->offsets = made;
}

/* Read all of SOURCE's text, and note its items and uses of offset_of.  */

static void
read_items (struct source *source)
{
  struct reader r = { source->text, { 1, 1 } };
  struct rust_item item;
  memset (&item, 0, sizeof item);
  for (struct token t = btf_relocatable_next_token (&r); t.kind != TOKEN_END;
       t = btf_relocatable_next_token (&r))
    {
      if (item.start.line == 0)
	item.start = t.place;
      if (token_p (&t, "#"))
	begin_attribute (&r, &item);
      else if (token_p (&t, "pub"))
	skip_visibility (&r);
      else if (token_p (&t, "struct") || token_p (&t, "static")
	       || (token_p (&t, "union") && strchr (" \t\n", *r.next)))
	finish_item (&r, &item, source);
      else
	{
	  forget_item (&item);
	  if (token_p (&t, "offset_of"))
	    read_offset (&r, t.place, source);
	}
    }
}

/* The contents of the file NAME as a string, which the caller frees, or null if
   it cannot be read.  */

static char *
read_file (const char *name)
{
  char *text = NULL;
  size_t room = 0;
  FILE *file = fopen (name, "r");
  if (!file)
    return NULL;
  if (getdelim (&text, &room, '\0', file) < 0)
    {
      free (text);
      text = NULL;
    }
  fclose (file);
  return text;
}

/* What has been read of FILE, which is read now if it has not been.  */

static const struct source *
find_source (const char *name)
{
  for (struct source *s = sources; s; s = s->next)
    if (strcmp (s->name, name) == 0)
      return s;
  struct source *made = checked (calloc (1, sizeof *made));
  made->name = checked (strdup (name));
  made->next = sources;
  sources = made;
  made->text = read_file (name);
  if (made->text)
    read_items (made);
  return made;
}

/* Nonzero if A comes before B in their file.  */

static bool
before_p (const struct rust_place *a, const struct rust_place *b)
{
  return a->line < b->line || (a->line == b->line && a->column < b->column);
}

/* Nonzero if the source FILE can be read a second time, as what is asked about
   it needs.  */

bool
btf_relocatable_rust_readable_p (const char *file)
{
  return find_source (file)->text;
}

/* The item of the source FILE that LINE and COLUMN are in, or null.  */

const struct rust_item *
btf_relocatable_rust_item (const char *file, unsigned line, unsigned column)
{
  struct rust_place at = { line, column };
  const struct source *source = find_source (file);
  for (size_t i = 0; i < source->count; i++)
    if (!before_p (&at, &source->items[i].start)
	&& before_p (&at, &source->items[i].end))
      return &source->items[i];
  return NULL;
}

/* The uses of offset_of in the source FILE, as a list.  */

const struct rust_offset *
btf_relocatable_rust_offsets (const char *file)
{
  return find_source (file)->offsets;
}

/* Nonzero if the pattern at that place of FILE binds by reference: it is "ref
   name" or, for a member, "member: ref name".  */

bool
btf_relocatable_rust_ref_p (const char *file, unsigned line, unsigned column)
{
  const char *text = find_source (file)->text;
  for (unsigned i = 1; text && i < line; i++)
    {
      text = strchr (text, '\n');
      if (text)
	text++;
    }
  if (!text || strcspn (text, "\n") < column)
    return false;
  struct reader r = { text + column - 1, { line, column } };
  struct token t = btf_relocatable_next_token (&r);
  struct reader after = r;
  struct token colon = btf_relocatable_next_token (&after);
  if (token_p (&colon, ":"))
    t = btf_relocatable_next_token (&after);
  return token_p (&t, "ref");
}
