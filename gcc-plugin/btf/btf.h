/* What does BTF of C++ and Rust look like?
   SPDX-License-Identifier: GPL-3.0-or-later  */

#ifndef RELOCATABLE_BTF_H
#define RELOCATABLE_BTF_H

#include "gcc/gcc-headers.h"

namespace relocatable {

/* language-btf.cc: it is made, and written.  */
extern void language_early_finish (const char *file);
extern void language_finish (const char *file);
extern void language_prologue (FILE *file);
extern tree language_debug_type (const_tree type);

/* language-names.cc: what is in it, and under which names.  */
extern const char *function_name_in_btf (tree decl);
extern void mend_btf ();

} // namespace relocatable

#endif /* RELOCATABLE_BTF_H */
