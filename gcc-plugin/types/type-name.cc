/* What are a type and a record called?
   SPDX-License-Identifier: GPL-3.0-or-later

   Takes  a type as a front end makes it.
   Gives  the name that BTF has for it, the type that has this name, and where
	  the source defines it.
   Never  looks at members, or at marks.

   For example, after "typedef const struct { int a; } T;" the record has no
   name of its own, and T names it.  */

#include "gcc/gcc-headers.h"
#include "types/types.h"

namespace relocatable {

/* Nonzero if TYPE has a name, other than one that the front end for C++ gives
   to a class without.  */

static bool
has_name_p (const_tree type)
{
  const_tree name = TYPE_NAME (type);
  if (name && TREE_CODE (name) == TYPE_DECL)
    name = DECL_NAME (name);
  return name && !IDENTIFIER_ANON_P (name);
}

/* The type that names the record TYPE: the record itself if it has a tag,
   else a typedef of it; or null.  */

tree
named_root (tree type)
{
  tree record = TYPE_MAIN_VARIANT (type);
  if (has_name_p (record))
    return record;
  /* A typedef of a record without tag is a variant of it, with the
     TYPE_DECL as its name.  Take the one that the source uses here.  */
  if (has_name_p (type) && TYPE_QUALS (type) == TYPE_UNQUALIFIED)
    return type;
  for (tree v = TYPE_NEXT_VARIANT (record); v; v = TYPE_NEXT_VARIANT (v))
    if (has_name_p (v) && TYPE_QUALS (v) == TYPE_UNQUALIFIED
	&& (!has_name_p (type) || TYPE_NAME (v) == TYPE_NAME (type)))
      return v;
  /* "typedef const struct { ... } T;" has no unqualified variant with a name:
     take the type that T itself stands for.  */
  for (tree v = TYPE_NEXT_VARIANT (record); v; v = TYPE_NEXT_VARIANT (v))
    if (has_name_p (v) && TREE_CODE (TYPE_NAME (v)) == TYPE_DECL
	&& TREE_TYPE (TYPE_NAME (v)) == v)
      return v;
  return NULL_TREE;
}

/* TYPE without qualifiers, but with its typedef.  */

tree
unqualified_type (tree type)
{
  tree name = TYPE_NAME (type);
  if (name && TREE_CODE (name) == TYPE_DECL)
    /* Qualified where the typedef itself says so: "typedef const int T;".  */
    return TREE_TYPE (name);
  /* C qualifies the elements of an array, which then has no variant
     without.  */
  return TREE_CODE (type) == ARRAY_TYPE ? type : TYPE_MAIN_VARIANT (type);
}

/* The identifier that is the name of the record TYPE, or null.  */

tree
name_of (const_tree type)
{
  tree name = TYPE_NAME (type);
  return name && TREE_CODE (name) == TYPE_DECL ? DECL_NAME (name) : name;
}

/* Where TYPE is defined, or, as long as it is not, where it was declared
   first.  */

location_t
type_location (const_tree type)
{
  tree stub = TYPE_STUB_DECL (TYPE_MAIN_VARIANT (type));
  return stub ? DECL_SOURCE_LOCATION (stub) : UNKNOWN_LOCATION;
}

} // namespace relocatable
