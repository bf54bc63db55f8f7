/* Which part of a type's name does a loader compare?
   SPDX-License-Identifier: GPL-3.0-or-later

   Takes  a name as a front end has it, perhaps a path with arguments.
   Gives  the last component, and how much of it counts.
   Never  knows of what it is the name.

   For example, of "crate::list::head<crate::task_struct>" it is "head", and of
   "task_struct___v62" the first eleven characters.  */

#include "options/options.h"

#include <stdlib.h>
#include <string.h>

/* The LENGTH characters of TEXT as a string of its own.  */

char *
btf_relocatable_copy (const char *text, size_t length)
{
  char *made = malloc (length + 1);
  /* Memory that cannot be had is none that a compiler can go on without.  */
  if (!made)
    abort ();
  memcpy (made, text, length);
  made[length] = '\0';
  return made;
}

/* The last component of NAME, without the arguments of a generic type: "head"
   of "crate::list::head<crate::task_struct>", "len" of "crate::<impl
   list>::len"; a tuple's is the whole.  */

struct name_part
btf_relocatable_plain_name (const char *name)
{
  const char *start = name;
  int depth = 0;
  for (const char *c = name; *c; c++)
    if (strchr ("<([", *c))
      depth++;
    else if (strchr (")]", *c) || (*c == '>' && c > name && c[-1] != '-'))
      depth--;
    else if (*c == ':' && depth == 0)
      start = c + 1;
  return (struct name_part) { start, strcspn (start, "<") };
}

/* What btf_relocatable_plain_name finds in NAME, its last component without
   generic arguments, as a string of its own, which the caller frees.  */

char *
btf_relocatable_plain_copy (const char *name)
{
  struct name_part part = btf_relocatable_plain_name (name);
  return btf_relocatable_copy (part.start, part.length);
}

/* Nonzero if one of the components of NAME before the last is MODULE.  */

bool
btf_relocatable_in_module_p (const char *name, const char *module)
{
  size_t length = strlen (module);
  const char *last = btf_relocatable_plain_name (name).start;
  for (const char *c = name; c < last; c++)
    if ((c == name || c[-1] == ':') && strncmp (c, module, length) == 0
	&& c[length] == ':' && c + length < last)
      return true;
  return false;
}

/* How many of the LENGTH characters of NAME count: those before the last "___"
   that has something other than an underscore on either side.  What comes after
   is a version, see libbpf's bpf_core_essential_name_len.  */

size_t
btf_relocatable_essential_length (const char *name, size_t length)
{
  for (size_t i = length; i-- > 5;)
    if (strncmp (&name[i - 3], "___", 3) == 0 && name[i] != '_'
	&& name[i - 4] != '_')
      return i - 3;
  return length;
}
