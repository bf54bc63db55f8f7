/* What does BTF of C++ and Rust look like?
   SPDX-License-Identifier: GPL-3.0-or-later  */

#ifndef RELOCATABLE_BTF_H
#define RELOCATABLE_BTF_H

#include "gcc/gcc-headers.h"

namespace relocatable {

/* language-btf.cc: it is made, and written.  */
extern void language_btf_init (const char *plugin_name);

/* language-names.cc: what is in it, and under which names.  */
extern const char *function_name_in_btf (tree decl);
extern void mend_btf ();

} // namespace relocatable

#endif /* RELOCATABLE_BTF_H */
