/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Relocates all the records of an object, as a loader does.

   Takes an open object and the file with the target's BTF.
   Gives the object's code patched, and by record what that came to.
   Never judges: a record that libbpf refuses has left its instruction as it
   was, and the caller decides what that means.

   Example: with two records of which the target has the field of the first,
   the results are CORE_RESOLVED and CORE_NO_MATCH.  */

#include <stdlib.h>

#include "core-message.h"
#include "relocation.h"

/* The caller frees the results.  Returns NULL with *ERROR, which must be NULL
   before and is for the caller to free.  */
struct core_result *
relocate_object (struct core_object *object, const char *target, char **error)
{
  struct btf *btf = core_btf_open (target, error);
  struct core_relocation *relocation;
  struct core_result *results;
  bool done;

  if (!btf)
    return NULL;
  relocation = core_relocation_begin (object, btf);
  results = calloc (object->n_records + 1, sizeof *results);
  done = relocation && results;
  for (size_t i = 0; done && i < object->n_records; i++)
    done = core_relocate (relocation, i, &results[i]);
  if (relocation)
    core_relocation_end (relocation);
  btf__free (btf);
  if (done)
    return results;
  core_fail (error, "out of memory");
  free (results);
  return NULL;
}
