/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A record as a line of text, and as a JSON object.

   Takes a record and what it came to on a target.
   Gives the columns and keys that btf-relocs(1) fixes; programs read them, so
   columns and keys are only ever added at the end.
   Never lets a name break a line: a byte that is no printable ASCII character
   is written as \xNN, and so is the backslash.

   Example, with the tabs as |:
   .text|3|t.c:12:14|byte_off|struct task_struct|0:3:1|task_struct.se.vruntime
   */

#include <errno.h>
#include <error.h>
#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <json-c/json.h>

#include "core-names.h"
#include "core-print.h"

/* Returns POINTER.  There is nothing to save when memory runs out.  */
static void *
required (void *pointer)
{
  if (!pointer)
    error (2, 0, "out of memory");
  return pointer;
}

/* Returns a copy of TEXT with nothing but printable ASCII.  */
char *
core_printable (const char *text)
{
  char *copy = required (malloc (4 * strlen (text) + 1)), *to = copy;

  for (; *text; text++)
    if (*text >= ' ' && *text <= '~' && *text != '\\')
      *to++ = *text;
    else
      to += sprintf (to, "\\x%02x", (unsigned char) *text);
  *to = '\0';
  return copy;
}

/* Prints TEXT, or "-" if it is empty, and AFTER it, a tab or a newline.  */
static void
put (const char *text, char after)
{
  char *printable = core_printable (*text ? text : "-");

  fputs (printable, stdout);
  putchar (after);
  free (printable);
}

/* Prints the column of VALUE, or "-" if it is not KNOWN.  */
static void
put_value (bool known, __u64 value)
{
  if (known)
    printf ("%" PRIu64 "\t", (uint64_t) value);
  else
    fputs ("-\t", stdout);
}

/* Prints the columns that say what a record came to: the last of the line.  */
static void
put_result (const struct core_result *result)
{
  put (core_outcome_name (result->outcome), '\t');
  put_value (result->has_old_value, result->old_value);
  put_value (result->has_new_value, result->new_value);
  put_value (result->width != 0, result->width);
  put (result->note, '\n');
}

/* Returns the number of RECORD's instruction in its section.  */
static __u32
insn_number (const struct core_record *record)
{
  return record->relo.insn_off / sizeof (struct bpf_insn);
}

/* Prints ROW as one line of text.  */
void
core_print_text (const struct core_row *row)
{
  const struct core_record *record = row->record;
  char *type = required (core_type_name (row->object, record));
  char *field = required (core_field_name (row->object, record));

  if (row->file)
    put (row->file, '\t');
  put (record->code->name, '\t');
  printf ("%u\t", insn_number (record));
  if (record->line)
    {
      put (record->line->file, ':');
      printf ("%u:%u\t", record->line->line, record->line->column);
    }
  else
    put ("-", '\t');
  put (core_kind_name (record), '\t');
  put (type, '\t');
  put (record->access, '\t');
  put (field, row->result ? '\t' : '\n');
  if (row->result)
    put_result (row->result);
  free (type);
  free (field);
}

/* Adds VALUE, which TO owns from here on, to TO as KEY.  */
static void
add (struct json_object *to, const char *key, struct json_object *value)
{
  json_object_object_add (required (to), key, required (value));
}

/* Adds TEXT to TO as KEY, with nothing but printable ASCII.  */
static void
add_text (struct json_object *to, const char *key, const char *text)
{
  char *printable = core_printable (text);

  add (to, key, json_object_new_string (printable));
  free (printable);
}

/* Adds to TO the keys that say what a record came to.  */
static void
add_result (struct json_object *to, const struct core_result *result)
{
  add_text (to, "result", core_outcome_name (result->outcome));
  if (result->has_old_value)
    add (to, "old", json_object_new_uint64 (result->old_value));
  if (result->has_new_value)
    add (to, "new", json_object_new_uint64 (result->new_value));
  if (result->width)
    add (to, "width", json_object_new_int (result->width));
  if (*result->note)
    add_text (to, "note", result->note);
}

/* Returns ROW as a new JSON object; what the text shows as "-" is left out.  */
struct json_object *
core_print_json (const struct core_row *row)
{
  const struct core_record *record = row->record;
  struct json_object *to = required (json_object_new_object ());
  char *type = required (core_type_name (row->object, record));
  char *field = required (core_field_name (row->object, record));

  add_text (to, "section", record->code->name);
  add (to, "insn", json_object_new_int64 (insn_number (record)));
  if (record->line)
    {
      add_text (to, "file", record->line->file);
      add (to, "line", json_object_new_int64 (record->line->line));
      add (to, "column", json_object_new_int64 (record->line->column));
    }
  add_text (to, "kind", core_kind_name (record));
  add (to, "type_id", json_object_new_int64 (record->relo.type_id));
  add_text (to, "type", type);
  add_text (to, "access", record->access);
  add_text (to, "field", field);
  if (row->result)
    add_result (to, row->result);
  free (type);
  free (field);
  return to;
}
