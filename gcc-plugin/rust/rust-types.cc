/* What are types called in Rust, and which are relocatable?
   SPDX-License-Identifier: GPL-3.0-or-later

   Takes  the types that a function, or a static variable, uses.
   Gives  records names as C has them, and marks.
   Never  changes what a program does.

   gccrs makes of a structure a record without a name, and of its name, with the
   whole path, a typedef of that:

     typedef struct { ... } "program::vmlinux::task_struct";

   A loader looks for a structure "task_struct", so turn that into:

     struct task_struct { ... };

   What has no name in the source, as a tuple, gets none.

   Relocatable is a record with #[repr(C)]
   - in a module "vmlinux", as aya-tool makes one of a kernel's types,
   - with the attribute btf_relocatable or btf_preserve_access; for a gccrs that
     does not know these, in a #[cfg_attr(btf, btf_preserve_access)],
   - or one that types= names.
   There is no program that counts on the layout of such a type, as there are in
   C: all marks are strict.  */

#include "gcc/gcc-headers.h"
#include "rust/rust.h"
#include "gcc/hooks.h"
#include "options/options.h"
#include "marks/marks.h"
#include "path/path.h"
#include "report/report.h"
#include "layout/layout.h"
#include "rust/rust-source.h"

namespace relocatable {

/* The records that have been visited, a TREE_LIST, each with the declaration
   that named it.  */
static tree visited_records;
GGC_ROOT (visited_records);

/* Set in a record that gccrs has made of an enum, or of a part of one.  It does
   not use this flag of a record.  */
#define PART_OF_ENUM(TYPE) TYPE_LANG_FLAG_6 (TYPE)

/* Nonzero if NAME is an identifier.  What is not ASCII is a letter there.  */

static bool
valid_name_p (const char *name)
{
  for (const char *c = name; *c; c++)
    if (!ISIDNUM (*c) && !((unsigned char) *c & 0x80))
      return false;
  return *name && !ISDIGIT (*name);
}

/* The last component of the path PATH as an identifier, or null.  */

tree
plain_identifier (const char *path)
{
  char *name = btf_relocatable_plain_copy (path);
  tree identifier = valid_name_p (name) ? get_identifier (name) : NULL_TREE;
  free (name);
  return identifier;
}

/* The declaration that names the record TYPE, or null.  */

static tree
naming_decl (tree type)
{
  for (tree v = TYPE_MAIN_VARIANT (type); v; v = TYPE_NEXT_VARIANT (v))
    if (TYPE_NAME (v) && TREE_CODE (TYPE_NAME (v)) == TYPE_DECL)
      return TYPE_NAME (v);
  return NULL_TREE;
}

/* Let the record TYPE, which DECL names, have a tag.  */

static void
name_record (tree type, tree decl)
{
  tree name = plain_identifier (IDENTIFIER_POINTER (DECL_NAME (decl)));
  tree stub = build_decl (DECL_SOURCE_LOCATION (decl), TYPE_DECL, NULL_TREE,
			  type);
  DECL_ARTIFICIAL (stub) = 1;
  for (tree v = type; v; v = TYPE_NEXT_VARIANT (v))
    {
      TYPE_NAME (v) = name;
      TYPE_STUB_DECL (v) = stub;
    }
}

/* Nonzero if an attribute of TYPE marks it: gccrs may come to pass them on.  */

static bool
has_mark_attribute_p (tree type)
{
  for (tree v = type; v; v = TYPE_NEXT_VARIANT (v))
    for (const spelling &s : spellings)
      if (s.how == MARK_STRICT
	  && lookup_attribute (s.plain, TYPE_ATTRIBUTES (v)))
	return true;
  return false;
}

/* The item that the source has where DECL is, or null.  Warn, once, where the
   source cannot be read.  */

const rust_item *
source_item (const_tree decl)
{
  static bool said;
  expanded_location place = expand_location (DECL_SOURCE_LOCATION (decl));
  if (!place.file)
    return NULL;
  if (!said && !btf_relocatable_rust_readable_p (place.file))
    {
      said = true;
      warn_unreadable_source (DECL_SOURCE_LOCATION (decl), place.file);
    }
  return btf_relocatable_rust_item (place.file, place.line, place.column);
}

/* Mark the record TYPE, which DECL has named, if it is relocatable.  */

static void
mark_record (tree type, const_tree decl)
{
  const char *path = IDENTIFIER_POINTER (DECL_NAME (decl));
  const rust_item *item = source_item (decl);
  location_t where = UNKNOWN_LOCATION;
  if (!TYPE_NAME (type) || PART_OF_ENUM (type))
    return;
  if (!btf_relocatable_in_module_p (path, "vmlinux")
      && !has_mark_attribute_p (type) && !(item && item->marked))
    {
      if (!btf_relocatable_name_wanted_p (path))
	return;
      where = NAMED_OUTSIDE;
    }
  mark_type (type, MARK_STRICT, where);
  if (item && !item->repr_c)
    report_not_repr_c (type);
}

/* TYPE is that of an enum: it and what it is made of are nothing that a kernel
   has.  */

static void
set_part_of_enum (tree type)
{
  tree payload = TREE_TYPE (DECL_CHAIN (TYPE_FIELDS (type)));
  PART_OF_ENUM (type) = 1;
  PART_OF_ENUM (TYPE_MAIN_VARIANT (payload)) = 1;
  for (tree field = TYPE_FIELDS (payload); field; field = DECL_CHAIN (field))
    PART_OF_ENUM (TYPE_MAIN_VARIANT (TREE_TYPE (field))) = 1;
}

/* Name the record TYPE, keep it in mind, and visit the types of its
   members.  */

static void
visit_record (tree type)
{
  type = TYPE_MAIN_VARIANT (type);
  if (complete_p (type))
    return;
  set_complete (type);
  tree decl = naming_decl (type);
  visited_records = tree_cons (decl, type, visited_records);
  if (decl)
    name_record (type, decl);
  if (rust_enum_p (type))
    set_part_of_enum (type);
  for (tree field = TYPE_FIELDS (type); field; field = DECL_CHAIN (field))
    visit_rust_type (TREE_TYPE (field));
}

/* Name the records that TYPE is made of or points to, and keep them in
   mind.  */

void
visit_rust_type (tree type)
{
  while (POINTER_TYPE_P (type) || TREE_CODE (type) == ARRAY_TYPE)
    type = TREE_TYPE (type);
  if (RECORD_OR_UNION_TYPE_P (type))
    visit_record (type);
  else if (FUNC_OR_METHOD_TYPE_P (type))
    {
      visit_rust_type (TREE_TYPE (type));
      for (tree l = TYPE_ARG_TYPES (type); l; l = TREE_CHAIN (l))
	visit_rust_type (TREE_VALUE (l));
    }
}

/* All types have been visited: mark those that are relocatable, and see what
   the members of the others are.  */

void
mark_rust_types ()
{
  for (tree l = visited_records; l; l = TREE_CHAIN (l))
    if (TREE_PURPOSE (l))
      mark_record (TREE_VALUE (l), TREE_PURPOSE (l));
  for (tree l = visited_records; l; l = TREE_CHAIN (l))
    if (!relocatable_p (TREE_VALUE (l)))
      check_members (TREE_VALUE (l));
}

/* The record, among those visited, whose plain name is that of PATH; or null.
   Two may have the same plain name: the relocatable one is meant.  */

tree
find_rust_record (const char *path)
{
  tree name = plain_identifier (path);
  tree found = NULL_TREE;
  for (tree l = name ? visited_records : NULL_TREE; l; l = TREE_CHAIN (l))
    if (TYPE_NAME (TREE_VALUE (l)) == name
	&& (!found || relocatable_p (TREE_VALUE (l))))
      found = TREE_VALUE (l);
  return found;
}

/* Give the relocatable types debug information: BTF needs it of the root of an
   access, and GCC makes none for what only a pointer in an expression points
   to.  */

void
describe_rust_types ()
{
  for (tree l = visited_records; l; l = TREE_CHAIN (l))
    if (relocatable_p (TREE_VALUE (l)))
      debug_hooks->type_decl (TYPE_STUB_DECL (TREE_VALUE (l)), 0);
}

} // namespace relocatable
