/* The plugin's entry: is this the compiler that it was built for?
   SPDX-License-Identifier: GPL-3.0-or-later

   Takes  what GCC gives a plugin: its version and the plugin's arguments.
   Gives  the callbacks of all stages, registered.
   Never  does any of the stages' work.  */

#include "btf-relocatable.h"

__attribute__ ((visibility ("default"))) int plugin_is_GPL_compatible;

namespace relocatable {

static plugin_info information = {
  PACKAGE_VERSION,
  "Relocatable types for BPF CO-RE: ordinary accesses through types with the\n"
  "attribute preserve_access_index or btf_relocatable become CO-RE relocations.\n"
};

/* Check that GCC, the compiler that loads the plugin, is the one that it was
   built for.  A plugin shares GCC's structures, so another version would
   crash.  */

static bool
right_compiler_p (const plugin_gcc_version *gcc)
{
  /* No symbol of the BPF back end may be touched before this: the address is
     null in a compiler for another target.  */
  if (strcmp (gcc->basever, gcc_version.basever) != 0
      || strcmp (gcc->datestamp, gcc_version.datestamp) != 0)
    {
      error_at (UNKNOWN_LOCATION,
		"the plugin btf_relocatable was built for GCC %s (%s) and this "
		"is GCC %s (%s)",
		gcc_version.basever, gcc_version.datestamp, gcc->basever,
		gcc->datestamp);
      inform (UNKNOWN_LOCATION, "build it again for this compiler");
      return false;
    }
  return true;
}

/* There are no options yet: name the first argument.  */

static bool
arguments_ok_p (const plugin_name_args *args)
{
  if (args->argc == 0)
    return true;
  error_at (UNKNOWN_LOCATION, "unknown argument %qs of the plugin %qs",
	    args->argv[0].key, args->base_name);
  return false;
}

} // namespace relocatable

__attribute__ ((visibility ("default"))) int
plugin_init (struct plugin_name_args *args, struct plugin_gcc_version *gcc)
{
  using namespace relocatable;
  if (!right_compiler_p (gcc) || !arguments_ok_p (args))
    return 1;
  const char *name = args->base_name;
  register_callback (name, PLUGIN_INFO, NULL, &information);
  types_init (name);
  pragma_init (name);
  record_init (name);
  pointer_init (name);
  query_init (name);
  libbpf_compat_init (name);
  pass_init (name);
  legalize_init (name);
  return 0;
}
