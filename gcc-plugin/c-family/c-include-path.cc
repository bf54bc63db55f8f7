/* How does a source find btf_relocatable.h?
   SPDX-License-Identifier: GPL-3.0-or-later

   Takes  the path of the plugin's own file.
   Gives  the folder that is beside it, by which "#include <btf_relocatable.h>"
	  works, and the macro __BTF_RELOCATABLE__.
   Never  includes the header: a source asks for it.

   For a plugin /usr/lib/.../plugin/btf_relocatable.so, the header is
   /usr/lib/.../plugin/btf_relocatable/btf_relocatable.h.  */

#include "gcc/c-family-headers.h"
#include "c-family/c-family.h"

namespace relocatable {

/* PLUGIN_PRAGMAS: the preprocessor is there, and no source has been read.
   Without CO-RE nothing is relocated, and the header is to be what it is for a
   compiler without the plugin.  */

static void
on_pragmas (void *, void *)
{
  if (TARGET_BPF_CORE)
    define_quietly ("__BTF_RELOCATABLE__=1");
}

void
c_include_path_init (const char *plugin_name, const char *plugin_path)
{
  /* The folders of headers are put in order after all plugins have been
     initialized.  GCC keeps the string.  This is one as by -I: for macros of
     the compiler's own folders -E writes line markers, which nobody needs.  */
  const char *name = lbasename (plugin_path);
  char *folder = concat (plugin_path, NULL);
  folder[name - plugin_path] = '\0';
  add_path (concat (folder, "btf_relocatable", NULL), INC_BRACKET, true, false);
  free (folder);
  register_callback (plugin_name, PLUGIN_PRAGMAS, on_pragmas, NULL);
}

} // namespace relocatable
