/* Which types are relocatable in C and C++?
   SPDX-License-Identifier: GPL-3.0-or-later

   Takes  the attributes of a record, the pragma that is in force where it is
	  defined, the patterns of types=, and the marks of the records around
	  it.
   Gives  the marks of types, to marks.cc.
   Never  looks at an expression's meaning, or changes the program.

   For example, after

     struct outer { struct { int a; } i; struct other *p; }
       __attribute__ ((preserve_access_index));

   outer and the unnamed record of i are relocatable; other is not.  */

#include "gcc/gcc-headers.h"
#include "c-family/c-family.h"
#include "gcc/hooks.h"
#include "options/options.h"
#include "types/types.h"
#include "marks/marks.h"
#include "report/report.h"
#include "layout/layout.h"

namespace relocatable {

/* The records that may yet turn out to lie inside another one, the last first:
   those completed so far, and those mentioned that are yet to be defined.  A
   TREE_LIST, so that GCC's collector sees it.  */
static tree completed_records;
GGC_ROOT (completed_records);

/* Set in a record that is in this list, or was, before it is complete.  The
   front end for C does not use this flag of a record.  */
#define MENTION_SEEN(TYPE) TYPE_LANG_FLAG_4 (TYPE)

/* If types= has a pattern for NAME, an identifier, mark the record TYPE.
   Nobody can be expected to change these types, or what uses their layout: so
   the mark is the compatible one.  */

static void
mark_by_name (tree type, const_tree name)
{
  if (btf_relocatable_name_wanted_p (IDENTIFIER_POINTER (name)))
    mark_type (type, MARK_COMPATIBLE, NAMED_OUTSIDE);
}

/* Nonzero if the record INNER was declared after the definition of OUTER began.
   When OUTER is just complete, that is: lexically inside it.  */

static bool
declared_after_p (const_tree inner, const_tree outer)
{
  location_t at = type_location (inner);
  location_t from = type_location (outer);
  return (at != UNKNOWN_LOCATION && from != UNKNOWN_LOCATION
	  && linemap_compare_locations (line_table, from, at) > 0);
}

/* Mark the classes whose definitions lie inside the one of OUTER as HOW, like
   OUTER at WHERE.  Where a class lies its context says; the place of one that
   is made of a template says nothing.  */

static void
mark_classes_inside (tree outer, mark how, location_t where)
{
  for (tree member = TYPE_FIELDS (outer); member; member = DECL_CHAIN (member))
    {
      tree type = TREE_TYPE (member);
      if (TREE_CODE (member) == FIELD_DECL)
	type = strip_array_types (type);
      else if (TREE_CODE (member) != TYPE_DECL)
	continue;
      if (!RECORD_OR_UNION_TYPE_P (type) || TYPE_CONTEXT (type) != outer
	  || !COMPLETE_TYPE_P (type) || mark_of (type) >= how)
	continue;
      type = TYPE_MAIN_VARIANT (type);
      mark_type (type, how, where);
      mark_classes_inside (type, how, where);
    }
}

/* Give the mark of OUTER, the record completed last, to those inside it: they
   are in LIST.  */

static void
mark_inside (tree outer, tree list)
{
  location_t where = (named_outside_p (outer) ? NAMED_OUTSIDE
					      : marked_at (outer));
  if (lang_GNU_CXX ())
    {
      mark_classes_inside (outer, mark_of (outer), where);
      return;
    }
  for (; list && declared_after_p (TREE_VALUE (list), outer);
       list = TREE_CHAIN (list))
    mark_type (TREE_VALUE (list), mark_of (outer), where);
}

/* OUTER is just complete.  Give its mark to the records inside it, and keep
   them in the list: OUTER may itself lie in a record that is marked.  */

static void
close_record (tree outer)
{
  set_complete (outer);
  if (relocatable_p (outer))
    mark_inside (outer, completed_records);
  else
    check_members (outer);
  completed_records = tree_cons (NULL_TREE, outer, completed_records);
}

/* The record TYPE, which is not complete, has been mentioned.  In C it is
   declared where this is done first, which may be inside a record that is
   marked; C++ declares it beside that.  */

static void
note_mention (tree type)
{
  if (!lang_GNU_C () || MENTION_SEEN (type))
    return;
  MENTION_SEEN (type) = 1;
  completed_records = tree_cons (NULL_TREE, type, completed_records);
}

/* The record TYPE has been mentioned, and perhaps defined: see how it is
   marked.  */

void
finish_type (tree type)
{
  if (complete_p (type))
    return;
  location_t where;
  mark by_pragma = pragma_mark (type, &where);
  mark_type (type, by_pragma, where);
  if (!COMPLETE_TYPE_P (type))
    {
      note_mention (type);
      return;
    }
  /* In C23 a record may be defined again, which makes another type; the first
     one is the canonical one.  */
  if (TYPE_CANONICAL (type) && TYPE_CANONICAL (type) != type)
    mark_type (type, mark_of (TYPE_CANONICAL (type)), UNKNOWN_LOCATION);
  if (tree name = name_of (type))
    mark_by_name (type, name);
  close_record (type);
}

/* PLUGIN_FINISH_TYPE: the parser has read a type specifier, which may define
   the type or only name it.  */

void
marks_finish_type (void *event_data, void *)
{
  tree type = (tree) event_data;
  if (!type)
    return;
  if (TYPE_P (type))
    type = TYPE_MAIN_VARIANT (type);
  finish_specifier (type);
  if (RECORD_OR_UNION_TYPE_P (type))
    finish_type (type);
}

/* Nonzero if DECL, a typedef, is the first name of the record that it is about,
   which has no tag and has just been defined.  A later one comes too late for
   the accesses before it.  */

static bool
names_record_p (const_tree decl)
{
  tree type = TYPE_MAIN_VARIANT (TREE_TYPE (decl));
  if (!completed_records || TREE_VALUE (completed_records) != type)
    return false;
  /* In C++ it has been given to the record itself.  */
  if (TYPE_NAME (type) == decl)
    return true;
  for (tree v = type; v; v = TYPE_NEXT_VARIANT (v))
    if (TYPE_NAME (v) && TYPE_NAME (v) != decl)
      return false;
  return true;
}

/* The parser has read the declaration DECL.  A record without a tag has its
   name from a typedef.  */

void
finish_typedef (tree decl)
{
  if (!btf_relocatable_any_pattern_p () || TREE_CODE (decl) != TYPE_DECL
      || !names_record_p (decl))
    return;
  tree type = TYPE_MAIN_VARIANT (TREE_TYPE (decl));
  mark_by_name (type, DECL_NAME (decl));
  if (relocatable_p (type))
    mark_inside (type, TREE_CHAIN (completed_records));
}

/* PLUGIN_FINISH_DECL: a declaration has been read; a typedef may name a record,
   and by that mark it.  */

void
marks_finish_decl (void *event_data, void *)
{
  finish_typedef ((tree) event_data);
}

/* GCC's handler of the attributes in marks/spellings.def: mark the record that
   *NODE is, or is a declaration of; NAME is the attribute as written, FLAGS say
   where it stands.  GCC never adds the attribute itself.  */

static tree
handle_attribute (tree *node, tree name, tree, int flags, bool *no_add_attrs)
{
  *no_add_attrs = true;
  bool in_place = (RECORD_OR_UNION_TYPE_P (*node)
		   && (flags & ATTR_FLAG_TYPE_IN_PLACE));
  location_t where = claim_attribute (name, in_place);
  mark how = mark_of_spelling (name);
  if (!RECORD_OR_UNION_TYPE_P (*node))
    warning_at (where, OPT_Wattributes,
		"%qE attribute only applies to structure and union types",
		name);
  else if (!in_place)
    warn_misplaced (where, name);
  else if (!lang_GNU_C () || !complete_p (*node))
    mark_type (*node, how, UNKNOWN_LOCATION);
  else if (mark_of (*node) < how)
    warn_late (where, name, *node);
  return NULL_TREE;
}

/* Set targetm's table of attributes to a copy in which ours stand for
   the back end's preserve_access_index: GCC does not let a plugin register an
   attribute that is there already.  In brackets clang has the attribute in a
   scope of its own, which has two names; of the one with underscores on both
   sides GCC takes them off.  */

void
replace_attributes ()
{
  static const attribute_spec ours[] = {
#define DEF_SPELLING(NAME, MARK)                                               \
  { #NAME, 0, 0, false, true, false, false, handle_attribute, NULL },
#include "marks/spellings.def"
#undef DEF_SPELLING
  };
  static const scoped_attribute_specs clang = { "clang", { ours } };
  static const scoped_attribute_specs reserved_clang = { "_Clang", { ours } };

  auto &tables = targetm.attribute_table;
  auto *copies = XCNEWVEC (const scoped_attribute_specs *, tables.size () + 2);
  unsigned n = 0;
  for (const scoped_attribute_specs *table : tables)
    {
      auto *specs = new vec<attribute_spec> ();
      specs->create (table->attributes.size () + ARRAY_SIZE (ours));
      for (const attribute_spec &spec : table->attributes)
	if (strcmp (spec.name, "preserve_access_index") != 0)
	  specs->quick_push (spec);
      if (table->ns && strcmp (table->ns, "gnu") == 0)
	for (const attribute_spec &spec : ours)
	  specs->quick_push (spec);
      copies[n++] = new scoped_attribute_specs {
	table->ns, { specs->address (), specs->length () }
      };
    }
  copies[n++] = &clang;
  copies[n++] = &reserved_clang;
  tables = { copies, n };
}

} // namespace relocatable
