/* How is a type marked?
   SPDX-License-Identifier: GPL-3.0-or-later

   Takes  the types that a front end's part has found to be relocatable, and
	  how; and the accesses that a source forces by
	  __builtin_preserve_access_index.
   Gives  mark_of (TYPE), forced_access_p (REF).
   Never  decides which types are: c-marks.cc does in C and C++.

   For example, mark_type (task_struct, MARK_STRICT, UNKNOWN_LOCATION) says that
   the definition of task_struct has a strict attribute.  */

#include "gcc/gcc-headers.h"
#include "marks/marks.h"
#include "gcc/hooks.h"
#include "types/types.h"

namespace relocatable {

/* Nonzero when a type has been marked or an access forced in this translation
   unit; while it is zero no stage does anything.  */
bool work_to_do;

/* Nonzero when one of them is strict.  */
bool any_strict;

/* A mark is kept as an attribute of the record's main variant, where every
   qualified or typedef'd form of it finds it.  Its names have a space, so that
   no source can write them, and so that GCC's own pass for
   preserve_access_index finds nothing to do.  They are compared as
   identifiers: this is asked for each access and each type of vmlinux.h.  The
   attribute's value is an empty statement at the place where the source marks
   the type, without a place if that is the type's definition, and at
   NAMED_OUTSIDE if types= does.  */
static tree strict_name;
GGC_ROOT (strict_name);
static tree compatible_name;
GGC_ROOT (compatible_name);

/* The last of these statements.  */
static tree last_place;
GGC_ROOT (last_place);

const spelling spellings[] = {
#define DEF_SPELLING(NAME, MARK) { #NAME, "__" #NAME "__", MARK },
#include "marks/spellings.def"
#undef DEF_SPELLING
};

/* How the attribute NAME, an identifier in either form, marks a record;
   MARK_NONE if it is none of ours.  */

mark
mark_of_spelling (const_tree name)
{
  for (const spelling &s : spellings)
    if (id_equal (name, s.plain) || id_equal (name, s.underscored))
      return s.how;
  return MARK_NONE;
}

/* What is told of records that are marked and complete, or null.  */
static mark_listener listener;

/* From now on call FN for each record that is marked and complete, as soon as
   it is both.  More than once, if it is marked again.  */

void
set_mark_listener (mark_listener fn)
{
  listener = fn;
}

/* Set in a record that is known to be complete.  No front end uses this flag of
   a record.  */
#define COMPLETE_SEEN(TYPE) TYPE_LANG_FLAG_7 (TYPE)

/* The attribute that marks TYPE, the strict one if there are both, or null.  */

static tree
mark_attribute (const_tree type)
{
  if (!RECORD_OR_UNION_TYPE_P (type))
    return NULL_TREE;
  tree found = NULL_TREE;
  for (tree a = TYPE_ATTRIBUTES (TYPE_MAIN_VARIANT (type)); a;
       a = TREE_CHAIN (a))
    if (TREE_PURPOSE (a) == strict_name)
      return a;
    else if (TREE_PURPOSE (a) == compatible_name)
      found = a;
  return found;
}

/* How TYPE is marked: by its main variant's attributes, strictly if there are
   both.  MARK_NONE if it is not, or no record.  */

mark
mark_of (const_tree type)
{
  tree attribute = mark_attribute (type);
  if (!attribute)
    return MARK_NONE;
  return (TREE_PURPOSE (attribute) == strict_name ? MARK_STRICT
						  : MARK_COMPATIBLE);
}

/* Nonzero if TYPE, any type, is a record that is marked.  */

bool
relocatable_p (const_tree type)
{
  return mark_of (type) != MARK_NONE;
}

/* The relocatable record that TYPE, perhaps an array, consists of, or null.  */

tree
relocatable_element (const_tree type)
{
  tree element = strip_array_types (const_cast<tree> (type));
  return relocatable_p (element) ? TYPE_MAIN_VARIANT (element) : NULL_TREE;
}

/* An empty statement at WHERE: the last one again, where it is there, as for
   all types of one pragma.  */

static tree
mark_place (location_t where)
{
  if (!last_place || EXPR_LOCATION (last_place) != where)
    last_place = build_empty_stmt (where);
  return last_place;
}

/* Give the record TYPE the list ATTRIBUTES.  In C++ its variants have the same
   list always: by the list it is known whether there is one already.  */

static void
set_attributes (tree type, tree attributes)
{
  tree old = TYPE_ATTRIBUTES (type);
  TYPE_ATTRIBUTES (type) = attributes;
  if (lang_GNU_CXX ())
    for (tree v = TYPE_NEXT_VARIANT (type); v; v = TYPE_NEXT_VARIANT (v))
      if (TYPE_ATTRIBUTES (v) == old)
	TYPE_ATTRIBUTES (v) = attributes;
}

/* Mark the record TYPE, as the source says at WHERE, or types=, when this is
   NAMED_OUTSIDE.  A strict mark is never
   weakened.  Without CO-RE a mark has no effect whatever.  */

void
mark_type (tree type, mark how, location_t where)
{
  if (how == MARK_NONE || !TARGET_BPF_CORE)
    return;
  type = TYPE_MAIN_VARIANT (type);
  if (mark_of (type) >= how)
    return;
  if (!strict_name)
    {
      strict_name = get_identifier ("btf_relocatable strict");
      compatible_name = get_identifier ("btf_relocatable compatible");
    }
  set_attributes (type,
		  tree_cons (how == MARK_STRICT ? strict_name : compatible_name,
			     mark_place (where), TYPE_ATTRIBUTES (type)));
  work_to_do = true;
  any_strict |= how == MARK_STRICT;
  if (COMPLETE_SEEN (type) && listener)
    listener (type);
}

/* TYPE, which may be marked, has its members now.  */

void
set_complete (tree type)
{
  COMPLETE_SEEN (type) = 1;
  if (relocatable_p (type) && listener)
    listener (type);
}

/* Nonzero if set_complete has been called for the record TYPE.  */

bool
complete_p (const_tree type)
{
  return COMPLETE_SEEN (type);
}

/* Where the source marks TYPE, which is relocatable; or where it defines TYPE,
   if types= marks it.  */

location_t
marked_at (const_tree type)
{
  location_t where = EXPR_LOCATION (TREE_VALUE (mark_attribute (type)));
  return (where == UNKNOWN_LOCATION || where == NAMED_OUTSIDE
	    ? type_location (type)
	    : where);
}

/* Nonzero if the source does not mark TYPE, but types= does.  */

bool
named_outside_p (const_tree type)
{
  return EXPR_LOCATION (TREE_VALUE (mark_attribute (type))) == NAMED_OUTSIDE;
}

} // namespace relocatable
