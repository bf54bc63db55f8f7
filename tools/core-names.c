/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What are a record's kind, type and field called?

   Takes a checked record of an open object.
   Gives the words that people and tests read.
   Never resolves anything; the access string is libbpf's to parse.

   Example: kind 0, type 7, "0:3:1" gives "byte_off", "struct task_struct" and
   "task_struct.se.vruntime".  */

#include <ctype.h>
#include <errno.h>
#include <limits.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "core-message.h"
#include "core-names.h"
#include "libbpf-internal.h"

/* Returns the word for RECORD's kind, or "unknown".  */
const char *
core_kind_name (const struct core_record *record)
{
  static const char *const names[] = {
#define DEF_KIND(CODE, NAME) [BPF_CORE_##CODE] = NAME,
#include "record/kinds.def"
#undef DEF_KIND
  };

  if (record->relo.kind >= sizeof names / sizeof *names)
    return "unknown";
  return names[record->relo.kind];
}

/* Returns the word for the kind of T, or "unknown".  */
static const char *
btf_kind_name (const struct btf_type *t)
{
  static const char *const names[] = {
    [BTF_KIND_INT] = "int",
    [BTF_KIND_PTR] = "ptr",
    [BTF_KIND_ARRAY] = "array",
    [BTF_KIND_STRUCT] = "struct",
    [BTF_KIND_UNION] = "union",
    [BTF_KIND_ENUM] = "enum",
    [BTF_KIND_FWD] = "fwd",
    [BTF_KIND_TYPEDEF] = "typedef",
    [BTF_KIND_VOLATILE] = "volatile",
    [BTF_KIND_CONST] = "const",
    [BTF_KIND_RESTRICT] = "restrict",
    [BTF_KIND_FUNC] = "func",
    [BTF_KIND_FUNC_PROTO] = "func_proto",
    [BTF_KIND_VAR] = "var",
    [BTF_KIND_DATASEC] = "datasec",
    [BTF_KIND_FLOAT] = "float",
    [BTF_KIND_DECL_TAG] = "decl_tag",
    [BTF_KIND_TYPE_TAG] = "type_tag",
    [BTF_KIND_ENUM64] = "enum64",
  };
  unsigned int kind = btf_kind (t);

  return kind < sizeof names / sizeof *names && names[kind] ? names[kind]
							    : "unknown";
}

/* Returns the name of the root of RECORD in OBJECT, or "<anon>".  */
static const char *
root_name (const struct core_object *object, const struct core_record *record)
{
  const struct btf_type *t = btf__type_by_id (object->btf,
					      record->relo.type_id);
  const char *name = btf__name_by_offset (object->btf, t->name_off);

  return *name ? name : "<anon>";
}

/* Returns the root's kind and name, such as "struct task_struct", or
   "<invalid>" for type id 0, which compilers write when they lost the type.
   The caller frees it; NULL means out of memory.  */
char *
core_type_name (const struct core_object *object,
		const struct core_record *record)
{
  const struct btf_type *t = btf__type_by_id (object->btf,
					      record->relo.type_id);
  char *text;

  if (record->relo.type_id == 0)
    return strdup ("<invalid>");
  if (asprintf (&text, "%s %s", btf_kind_name (t), root_name (object, record))
      < 0)
    return NULL;
  return text;
}

/* Is ACCESS a list of numbers that fit an int?  libbpf reads them by sscanf,
   whose "%d" takes anything; of a negative member number it then reads in front
   of the member list.  The first number may be negative (p[-1].f) where it
   counts whole roots.  */
static bool
access_valid (const char *access, bool counts_roots)
{
  char *end;
  long number;

  for (bool first = true;; first = false, access = end + 1)
    {
      if (!isdigit ((unsigned char) *access)
	  && !(first && counts_roots && *access == '-'
	       && isdigit ((unsigned char) access[1])))
	return false;
      errno = 0;
      number = strtol (access, &end, 10);
      if (errno || number < INT_MIN || number > INT_MAX)
	return false;
      if (*end == '\0')
	return true;
      if (*end != ':')
	return false;
    }
}

/* Does RECORD's access string fit its type?  Then *SPEC is its path.  */
bool
core_record_parse (const struct core_object *object,
		   const struct core_record *record, struct bpf_core_spec *spec)
{
  bool field = record->relo.kind <= BPF_CORE_FIELD_RSHIFT_U64;

  core_libbpf_forget ();
  return (record->relo.type_id != 0 && access_valid (record->access, field)
	  && bpf_core_parse_spec ("", object->btf, &record->relo, spec) == 0);
}

/* Returns the path in C's words, such as "task_struct.comm[3]", and for an
   enumerator "bpf_func_id::BPF_FUNC_loop"; "<invalid>" when the access string
   does not fit the type.  The caller frees it; NULL means out of memory.  */
char *
core_field_name (const struct core_object *object,
		 const struct core_record *record)
{
  struct bpf_core_spec spec;
  char *text = NULL;
  size_t size;
  FILE *stream;

  if (!core_record_parse (object, record, &spec))
    return strdup ("<invalid>");
  stream = open_memstream (&text, &size);
  if (!stream)
    return NULL;
  fputs (root_name (object, record), stream);
  for (int i = 0; i < spec.len; i++)
    {
      const struct bpf_core_accessor *step = &spec.spec[i];
      if (step->name)
	fprintf (stream, "%s%s", i ? "." : "::", step->name);
      else if (i || step->idx)
	fprintf (stream, "[%d]", (int) step->idx);
    }
  if (fclose (stream) == 0)
    return text;
  free (text);
  return NULL;
}
