/* The names of types that types= makes relocatable.
   SPDX-License-Identifier: GPL-3.0-or-later  */

#ifndef BTF_RELOCATABLE_NAMES_H
#define BTF_RELOCATABLE_NAMES_H

#include <stdbool.h>
#include <stddef.h>

#ifdef __cplusplus
extern "C"
{
#endif

  /* The characters of NAME, and how many there are.  */
  struct name_part
  {
    const char *start;
    size_t length;
  };

  extern struct name_part btf_relocatable_plain_name (const char *name);
  extern bool btf_relocatable_in_module_p (const char *name,
					   const char *module);
  extern char *btf_relocatable_plain_copy (const char *name);
  extern size_t btf_relocatable_essential_length (const char *name,
						  size_t length);

  extern bool btf_relocatable_pattern_p (const char *text, size_t length);
  extern void btf_relocatable_add_pattern (const char *text, size_t length);
  extern bool btf_relocatable_any_pattern_p (void);
  extern bool btf_relocatable_name_wanted_p (const char *name);

#ifdef __cplusplus
}
#endif

#endif /* BTF_RELOCATABLE_NAMES_H */
