/* SPDX-License-Identifier: GPL-3.0-or-later */
/* btf-relocs: lists the CO-RE records of BPF objects, and says how each
   resolves on a kernel.

   Takes objects made by clang or GCC, and the kernel's BTF.
   Gives one line a record, or one JSON document; exit status 1 when a record
   does not resolve, 2 when a file cannot be read.
   Never needs a kernel that runs BPF, nor any privilege.  */

#include <argp.h>
#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <json-c/json.h>

#include "core-message.h"
#include "core-print.h"

enum
{
  EXIT_RESOLVED = 0,
  EXIT_UNRESOLVED = 1,
  EXIT_BAD_INPUT = 2
};

struct arguments
{
  char **objects;
  int n_objects;
  const char *against;
  bool json;
};

static const struct argp_option options[] = {
  { "against", 'a', "BTF", 0,
    "Say how each record resolves on BTF, a raw BTF file or an ELF file", 0 },
  { "json", 'j', NULL, 0, "Print one JSON document", 0 },
  { 0 }
};

/* Callback for argp: notes the option KEY, or what follows the options, in the
   struct arguments that is the parser's input.  */
static error_t
parse_option (int key, char *value, struct argp_state *state)
{
  struct arguments *arguments = state->input;

  switch (key)
    {
    case 'a':
      arguments->against = value;
      return 0;
    case 'j':
      arguments->json = true;
      return 0;
    case ARGP_KEY_ARGS:
      arguments->objects = state->argv + state->next;
      arguments->n_objects = state->argc - state->next;
      return 0;
    case ARGP_KEY_NO_ARGS:
      argp_error (state, "no object is named");
      return 0;
    default:
      return ARGP_ERR_UNKNOWN;
    }
}

/* Prints the one line of a bad FILE and frees REASON.  */
static int
complain (const char *file, char *reason)
{
  char *printable_file = core_printable (file);
  char *printable = core_printable (reason ? reason : "out of memory");

  fprintf (stderr, "%s: %s: %s\n", program_invocation_short_name,
	   printable_file, printable);
  free (printable_file);
  free (printable);
  free (reason);
  return EXIT_BAD_INPUT;
}

/* Adds each record of OBJECT to the output: to the list JSON, if it is one.  */
static int
list_records (const char *column, struct core_object *object,
	      const struct btf *target, struct json_object *json)
{
  struct core_relocation *relocation = NULL;
  struct core_row row = { .file = column, .object = object };
  struct core_result result;
  int status = EXIT_RESOLVED;

  if (target)
    {
      relocation = core_relocation_begin (object, target);
      row.result = &result;
    }
  for (size_t i = 0; i < object->n_records; i++)
    {
      row.record = &object->records[i];
      if (target && (!relocation || !core_relocate (relocation, i, &result)))
	{
	  status = complain ("memory", NULL);
	  break;
	}
      if (target && result.outcome != CORE_RESOLVED)
	status = EXIT_UNRESOLVED;
      if (json)
	json_object_array_add (json, core_print_json (&row));
      else
	core_print_text (&row);
    }
  if (relocation)
    core_relocation_end (relocation);
  return status;
}

/* Lists the records of the object PATH, with its name if NAMED, and what they
   come to on TARGET unless that is NULL: as text, or in the list JSON.  Returns
   the exit status.  */
static int
list_object (const char *path, bool named, const struct btf *target,
	     struct json_object *json)
{
  struct core_object object;
  struct json_object *entry = NULL, *records = NULL;
  char *error = NULL;
  int status;

  if (!core_object_open (&object, path, &error))
    return complain (path, error);
  if (json)
    {
      char *printable = core_printable (path);
      entry = json_object_new_object ();
      records = json_object_new_array ();
      json_object_object_add (entry, "object",
			      json_object_new_string (printable));
      json_object_object_add (entry, "records", records);
      json_object_array_add (json, entry);
      free (printable);
    }
  status = list_records (named ? path : NULL, &object, target, records);
  core_object_close (&object);
  return status;
}

/* Ends what was printed: a full disk is an error too.  */
static int
finish_output (struct json_object *json, int status)
{
  if (json)
    {
      puts (json_object_to_json_string_ext (
	json, JSON_C_TO_STRING_PRETTY | JSON_C_TO_STRING_NOSLASHESCAPE));
      json_object_put (json);
    }
  if (ferror (stdout) || fclose (stdout) != 0)
    {
      fprintf (stderr, "%s: cannot write the output\n",
	       program_invocation_short_name);
      return EXIT_BAD_INPUT;
    }
  return status;
}

/* Lists the records of all objects that are named, as the manual page says.  */
int
main (int argc, char **argv)
{
  static const struct argp argp = {
    .options = options,
    .parser = parse_option,
    .args_doc = "OBJECT...",
    .doc = "List the CO-RE relocation records of BPF objects."
  };
  struct arguments arguments = { .json = false };
  struct json_object *json = NULL;
  struct btf *target = NULL;
  char *error = NULL;
  int status = EXIT_RESOLVED;

  argp_err_exit_status = EXIT_BAD_INPUT;
  argp_parse (&argp, argc, argv, 0, NULL, &arguments);
  core_libbpf_listen ();
  if (arguments.against)
    {
      target = core_btf_open (arguments.against, &error);
      if (!target)
	return complain (arguments.against, error);
    }
  if (arguments.json)
    json = json_object_new_array ();
  for (int i = 0; i < arguments.n_objects; i++)
    {
      int one = list_object (arguments.objects[i], arguments.n_objects > 1,
			     target, json);
      if (one > status)
	status = one;
    }
  btf__free (target);
  return finish_output (json, status);
}
