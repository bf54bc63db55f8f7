/* How does a source find btf_relocatable.h?
   SPDX-License-Identifier: GPL-3.0-or-later

   Takes  the path of the plugin's own file.
   Gives  the folder that is beside it, by which "#include <btf_relocatable.h>"
	  works.
   Never  includes the header: a source asks for it.

   For a plugin /usr/lib/.../plugin/btf_relocatable.so, the header is
   /usr/lib/.../plugin/btf_relocatable/btf_relocatable.h.  */

#include "gcc/c-family-headers.h"
#include "c-family/c-family.h"

namespace relocatable {

/* Let the header be found that belongs to the plugin whose file is
   PLUGIN_PATH.  */

void
add_header_folder (const char *plugin_path)
{
  /* The folders of headers are put in order after all plugins have been
     initialized.  GCC keeps the string.  This is one as by -I: for macros of
     the compiler's own folders -E writes line markers, which nobody needs.  */
  const char *name = lbasename (plugin_path);
  char *folder = concat (plugin_path, NULL);
  folder[name - plugin_path] = '\0';
  add_path (concat (folder, "btf_relocatable", NULL), INC_BRACKET, true, false);
  free (folder);
}

} // namespace relocatable
