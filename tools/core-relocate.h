/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Relocates an object's code to a target.  See core-relocate.c.  */

#ifndef TOOLS_CORE_RELOCATE_H
#define TOOLS_CORE_RELOCATE_H

#include "core-object.h"

enum core_outcome
{
  /* The instruction has the new value.  */
  CORE_RESOLVED,
  /* Nothing in the target fits: the instruction is poisoned.  */
  CORE_NO_MATCH,
  /* Something fits, but the instruction cannot access it: poisoned.  */
  CORE_POISONED,
  /* Types of the target that fit disagree: the object does not load.  */
  CORE_AMBIGUOUS,
  /* The record or its instruction is wrong: the object does not load.  */
  CORE_REFUSED
};

struct core_result
{
  enum core_outcome outcome;
  bool has_old_value, has_new_value;
  __u64 old_value, new_value;
  /* New width in bytes of a load or store that was adapted, else 0.  */
  unsigned int width;
  /* libbpf's or our words on it, often empty.  */
  char note[200];
};

struct core_relocation;

struct core_relocation *core_relocation_begin (struct core_object *,
					       const struct btf *);
bool core_relocate (struct core_relocation *, size_t, struct core_result *);
void core_relocation_end (struct core_relocation *);
const char *core_outcome_name (enum core_outcome);

#endif
