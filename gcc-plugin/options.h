/* The plugin's arguments.
   SPDX-License-Identifier: GPL-3.0-or-later  */

#ifndef BTF_RELOCATABLE_OPTIONS_H
#define BTF_RELOCATABLE_OPTIONS_H

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
    /* The file, and the line of the bad pattern in it, counted from 1.  Null and
       0 where the value itself has the pattern.  */
    const char *file;
    unsigned line;
    /* What errno has said of the file.  */
    int errnum;
  };

  extern enum option_result btf_relocatable_set_option (
    const char *key, const char *value, struct option_error *error);

#ifdef __cplusplus
}
#endif

#endif /* BTF_RELOCATABLE_OPTIONS_H */
