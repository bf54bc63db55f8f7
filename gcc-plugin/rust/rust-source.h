/* What a Rust source says of its items.
   SPDX-License-Identifier: GPL-3.0-or-later  */

#ifndef BTF_RELOCATABLE_RUST_SOURCE_H
#define BTF_RELOCATABLE_RUST_SOURCE_H

#include <stdbool.h>

#ifdef __cplusplus
extern "C"
{
#endif

  /* A place in a file: a line and a byte of it, both counted from 1.  */
  struct rust_place
  {
    unsigned line;
    unsigned column;
  };

  /* A structure, union or static variable, with its attributes.  */
  struct rust_item
  {
    /* From the first attribute to the end of the name.  */
    struct rust_place start;
    struct rust_place end;
    /* #[btf_relocatable] or #[btf_preserve_access], also in a cfg_attr.  */
    bool marked;
    /* #[repr(C)].  */
    bool repr_c;
    /* #[no_mangle].  */
    bool no_mangle;
    /* #[link_section = "..."] and #[export_name = "..."], or null.  */
    char *link_section;
    char *export_name;
  };

  /* "offset_of!(a::TYPE<b>, member)".  */
  struct rust_offset
  {
    struct rust_place where;
    /* The last component of the type's path.  */
    char *type;
    struct rust_offset *next;
  };

  extern const struct rust_offset *btf_relocatable_rust_offsets (
    const char *file);
  extern const struct rust_item *btf_relocatable_rust_item (const char *file,
							    unsigned line,
							    unsigned column);
  extern bool btf_relocatable_rust_readable_p (const char *file);
  extern bool btf_relocatable_rust_ref_p (const char *file, unsigned line,
					  unsigned column);

#ifdef __cplusplus
}
#endif

#endif /* BTF_RELOCATABLE_RUST_SOURCE_H */
