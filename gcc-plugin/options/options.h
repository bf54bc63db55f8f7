/* What do the plugin's arguments ask for, and which names do they mean?
   SPDX-License-Identifier: GPL-3.0-or-later  */

#ifndef BTF_RELOCATABLE_OPTIONS_H
#define BTF_RELOCATABLE_OPTIONS_H

#include <stdbool.h>
#include <stddef.h>

#ifdef __cplusplus
extern "C"
{
#endif

  /* layout=: what becomes of a layout use.  BY_MARK, when the argument is not
   given: an error for a strict type, nothing for a compatible one.  */
  enum layout_policy
  {
    LAYOUT_BY_MARK,
    LAYOUT_ALLOW,
    LAYOUT_WARN,
    LAYOUT_ERROR
  };

  struct btf_relocatable_options
  {
    enum layout_policy layout;
  };

  extern struct btf_relocatable_options btf_relocatable_options;

  /* What is wrong with an argument.  */
  enum option_result
  {
    OPTION_GOOD,
    OPTION_UNKNOWN_KEY,
    OPTION_BAD_VALUE,
    OPTION_BAD_PATTERN,
    OPTION_UNREADABLE_FILE,
    OPTION_EMPTY_FILE
  };

  struct option_error
  {
    /* What could stand in the place of the key or value.  */
    const char *accepted;
    /* The bad pattern.  */
    const char *pattern;
    /* The file, and the line of the bad pattern in it, counted from 1.  Null
       and 0 where the value itself has the pattern.  */
    const char *file;
    unsigned line;
    /* What errno has said of the file.  */
    int errnum;
  };

  extern enum option_result btf_relocatable_set_option (
    const char *key, const char *value, struct option_error *error);

  /* patterns.c: does types= name this type?  */
  extern bool btf_relocatable_pattern_p (const char *text, size_t length);
  extern void btf_relocatable_add_pattern (const char *text, size_t length);
  extern bool btf_relocatable_any_pattern_p (void);
  extern bool btf_relocatable_name_wanted_p (const char *name);

  /* plain-name.c: which part of a type's name does a loader compare?  */

  /* The characters of NAME, and how many there are.  */
  struct name_part
  {
    const char *start;
    size_t length;
  };

  extern char *btf_relocatable_copy (const char *text, size_t length);
  extern struct name_part btf_relocatable_plain_name (const char *name);
  extern bool btf_relocatable_in_module_p (const char *name,
					   const char *module);
  extern char *btf_relocatable_plain_copy (const char *name);
  extern size_t btf_relocatable_essential_length (const char *name,
						  size_t length);

#ifdef __cplusplus
}
#endif

#endif /* BTF_RELOCATABLE_OPTIONS_H */
