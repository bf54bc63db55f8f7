/* What do the plugin's arguments ask for?
   SPDX-License-Identifier: GPL-3.0-or-later

   Takes  one argument after the other, as KEY and VALUE.
   Gives  btf_relocatable_options, and for a bad argument those that are
	  accepted.
   Never  prints: diagnostics.cc does.

   For example, -fplugin-arg-btf_relocatable-layout=warn is the key "layout" with
   the value "warn".  */

#include "options.h"

#include <stddef.h>
#include <string.h>

struct btf_relocatable_options btf_relocatable_options;

/* Handlers of a value, which is null where the argument has none.  */

static enum option_result
set_layout (const char *value, const char **accepted)
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
  *accepted = "allow, warn, error";
  return OPTION_BAD_VALUE;
}

static const struct
{
  const char *key;
  enum option_result (*set) (const char *value, const char **accepted);
} options[] = { { "layout", set_layout } };

/* The keys above.  */

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

/* Take the argument KEY with VALUE, or null.  When it is bad, *ACCEPTED is a
   list of what could stand in the bad one's place.  */

enum option_result
btf_relocatable_set_option (const char *key, const char *value,
			    const char **accepted)
{
  for (size_t i = 0; i < sizeof options / sizeof *options; i++)
    if (strcmp (key, options[i].key) == 0)
      return options[i].set (value, accepted);
  *accepted = accepted_keys ();
  return OPTION_UNKNOWN_KEY;
}
