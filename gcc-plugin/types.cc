/* Which types are relocatable?
   SPDX-License-Identifier: GPL-3.0-or-later

   Takes  the attributes of a record, the pragma that is in force where it is
	  defined, and the marks of the records around it.
   Gives  mark_of (TYPE), and the accesses that a source forces by
	  __builtin_preserve_access_index.
   Never  looks at an expression's meaning, or changes the program.

   For example, after

     struct outer { struct { int a; } i; struct other *p; }
       __attribute__ ((preserve_access_index));

   outer and the unnamed record of i are relocatable; other is not.  */

#include "btf-relocatable.h"

namespace relocatable {

/* Nonzero when a type has been marked or an access forced in this translation
   unit; while it is zero no stage does anything.  */
bool any_relocatable;

/* Nonzero when one of them is strict.  */
bool any_strict;

/* A mark is kept as an attribute of the record's main variant, where every
   qualified or typedef'd form of it finds it.  Its names have a space, so that
   no source can write them, and so that GCC's own pass for
   preserve_access_index finds nothing to do.  They are compared as
   identifiers: this is asked for each access and each type of vmlinux.h.  The
   attribute's value is an empty statement at the place where the source marks
   the type, without a place if that is the type's definition.  */
static tree strict_name;
static tree compatible_name;

/* The last of these statements.  */
static GTY (()) tree last_place;

/* Set in a record that on_finish_type has seen complete.  The C front end
   uses the flags 0 to 3, 5 and 6 of a record.  */
#define COMPLETE_SEEN(TYPE) TYPE_LANG_FLAG_4 (TYPE)

/* Set in a COMPONENT_REF that is to be relocated whatever its type.  */
#define FORCED_ACCESS(REF) TREE_LANG_FLAG_6 (REF)

/* The records completed so far that may yet turn out to lie inside another
   one, the last first: a TREE_LIST, so that GCC's collector sees it.  */
static GTY (()) tree completed_records;

/* The marked records that the current function declares: a TREE_LIST.  */
static GTY (()) tree local_records;

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

/* How TYPE is marked.  */

mark
mark_of (const_tree type)
{
  tree attribute = mark_attribute (type);
  if (!attribute)
    return MARK_NONE;
  return (TREE_PURPOSE (attribute) == strict_name ? MARK_STRICT
						  : MARK_COMPATIBLE);
}

bool
relocatable_p (const_tree type)
{
  return mark_of (type) != MARK_NONE;
}

/* Keep the front end from folding accesses to FIELD together with others.

   It merges comparisons of neighbouring bit-fields, and in GCC 14 loads of
   neighbouring members, into loads that no record describes.  It keeps off
   volatile ones, and GCC 14's merging off all with side effects.  replace.cc
   drops what the source has not asked for: see user_volatile_p.  A member that
   is a record is made volatile because its own members inherit that.  BTF
   does not show it: the debug information of a type at file scope has been
   made when this is called, and on_pre_genericize cares for the others.  */

static void
keep_field_apart (tree field)
{
  tree type = strip_array_types (TREE_TYPE (field));
  if (DECL_BIT_FIELD_TYPE (field) || RECORD_OR_UNION_TYPE_P (type))
    {
      TREE_THIS_VOLATILE (field) = 1;
      TREE_SIDE_EFFECTS (field) = 1;
    }
  else if (FRONT_END_MERGES_LOADS)
    TREE_SIDE_EFFECTS (field) = 1;
}

static void
keep_fields_apart (tree type)
{
  for (tree field = TYPE_FIELDS (type); field; field = DECL_CHAIN (field))
    if (TREE_CODE (field) == FIELD_DECL)
      keep_field_apart (field);
  if (current_function_decl)
    local_records = tree_cons (NULL_TREE, type, local_records);
}

/* PLUGIN_PRE_GENERICIZE: a function is parsed, and its types get debug
   information.  Take off their fields what keep_field_apart has put on.  */

static void
on_pre_genericize (void *, void *)
{
  for (tree l = local_records; l; l = TREE_CHAIN (l))
    for (tree field = TYPE_FIELDS (TREE_VALUE (l)); field;
	 field = DECL_CHAIN (field))
      if (TREE_CODE (field) == FIELD_DECL)
	{
	  tree declared = DECL_BIT_FIELD_TYPE (field);
	  TREE_THIS_VOLATILE (field) = TYPE_VOLATILE (
	    declared ? declared : TREE_TYPE (field));
	}
  local_records = NULL_TREE;
}

/* An empty statement at WHERE: the last one again, where it is there, as for all
   types of one pragma.  */

static tree
mark_place (location_t where)
{
  if (!last_place || EXPR_LOCATION (last_place) != where)
    last_place = build_empty_stmt (where);
  return last_place;
}

/* Mark the record TYPE, as the source says at WHERE.  A strict mark is never
   weakened.  Without CO-RE a mark has no effect whatever.  */

static void
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
  TYPE_ATTRIBUTES (type) = tree_cons (how == MARK_STRICT ? strict_name
							 : compatible_name,
				      mark_place (where),
				      TYPE_ATTRIBUTES (type));
  any_relocatable = true;
  any_strict |= how == MARK_STRICT;
  watch_layout ();
  if (COMPLETE_SEEN (type))
    keep_fields_apart (type);
}

/* Mark REF, a COMPONENT_REF, as one to be relocated.  */

tree
forced_access (tree ref)
{
  FORCED_ACCESS (ref) = 1;
  any_relocatable = true;
  return ref;
}

bool
forced_access_p (const_tree ref)
{
  return FORCED_ACCESS (ref);
}

/* Where TYPE is defined, or, as long as it is not, where it was declared
   first.  */

static location_t
type_location (const_tree type)
{
  tree stub = TYPE_STUB_DECL (TYPE_MAIN_VARIANT (type));
  return stub ? DECL_SOURCE_LOCATION (stub) : UNKNOWN_LOCATION;
}

/* Where the source marks TYPE, which is relocatable.  */

location_t
marked_at (const_tree type)
{
  location_t where = EXPR_LOCATION (TREE_VALUE (mark_attribute (type)));
  return where == UNKNOWN_LOCATION ? type_location (type) : where;
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

/* OUTER is just complete.  Give its mark to the records inside it, and keep
   them in the list: OUTER may itself lie in a record that is marked.  */

static void
close_record (tree outer)
{
  mark how = mark_of (outer);
  if (how != MARK_NONE)
    {
      keep_fields_apart (outer);
      for (tree l = completed_records;
	   l && declared_after_p (TREE_VALUE (l), outer); l = TREE_CHAIN (l))
	mark_type (TREE_VALUE (l), how, marked_at (outer));
    }
  else
    check_members (outer);
  completed_records = tree_cons (NULL_TREE, outer, completed_records);
}

/* PLUGIN_FINISH_TYPE: the parser has read a type specifier, which may define
   the type or only name it.  */

static void
on_finish_type (void *event_data, void *)
{
  tree type = (tree) event_data;
  if (!type || !TYPE_P (type))
    return;
  type = TYPE_MAIN_VARIANT (type);
  mark forward = forward_mark (type);
  if (!RECORD_OR_UNION_TYPE_P (type) || COMPLETE_SEEN (type))
    return;
  mark_type (type, forward, type_location (type));
  location_t where;
  mark by_pragma = pragma_mark (type, &where);
  mark_type (type, by_pragma, where);
  if (!COMPLETE_TYPE_P (type))
    return;
  /* In C23 a record may be defined again, which makes another type; the first
     one is the canonical one.  */
  if (TYPE_CANONICAL (type) && TYPE_CANONICAL (type) != type)
    mark_type (type, mark_of (TYPE_CANONICAL (type)), UNKNOWN_LOCATION);
  COMPLETE_SEEN (type) = 1;
  close_record (type);
}

/* The attribute NAME at WHERE has no effect there.  */

void
warn_misplaced (location_t where, tree name)
{
  auto_diagnostic_group group;
  if (warning_at (where, OPT_Wattributes,
		  "%qE attribute ignored: it belongs to the definition of a "
		  "structure or union",
		  name))
    inform (where, "write it right after %<struct%> or %<union%>");
}

/* The handler of the three attributes.  */

static tree
handle_attribute (tree *node, tree name, tree, int flags, bool *no_add_attrs)
{
  *no_add_attrs = true;
  if (!RECORD_OR_UNION_TYPE_P (*node))
    warning (OPT_Wattributes,
	     "%qE attribute only applies to structure and union types", name);
  else if (!(flags & ATTR_FLAG_TYPE_IN_PLACE))
    {
      if (!misplaced_said_p ())
	warn_misplaced (input_location, name);
    }
  else
    mark_type (*node,
	       is_attribute_p ("preserve_access_index", name) ? MARK_COMPATIBLE
							      : MARK_STRICT,
	       UNKNOWN_LOCATION);
  return NULL_TREE;
}

/* Set targetm's table of attributes to a copy in which our three stand for
   the back end's preserve_access_index: GCC does not let a plugin register an
   attribute that is there already.  */

static void
replace_attributes ()
{
  static const attribute_spec ours[] = {
    { "btf_relocatable", 0, 0, false, true, false, false, handle_attribute,
      NULL },
    { "btf_preserve_access", 0, 0, false, true, false, false, handle_attribute,
      NULL },
    { "preserve_access_index", 0, 0, false, true, false, false,
      handle_attribute, NULL }
  };

  auto &tables = targetm.attribute_table;
  auto *copies = XCNEWVEC (const scoped_attribute_specs *, tables.size ());
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
  tables = { copies, n };
}

static const ggc_root_tab roots[] = {
  { &strict_name, 1, sizeof (strict_name), &gt_ggc_mx_tree_node,
    &gt_pch_nx_tree_node },
  { &compatible_name, 1, sizeof (compatible_name), &gt_ggc_mx_tree_node,
    &gt_pch_nx_tree_node },
  { &last_place, 1, sizeof (last_place), &gt_ggc_mx_tree_node,
    &gt_pch_nx_tree_node },
  { &local_records, 1, sizeof (local_records), &gt_ggc_mx_tree_node,
    &gt_pch_nx_tree_node },
  { &completed_records, 1, sizeof (completed_records), &gt_ggc_mx_tree_node,
    &gt_pch_nx_tree_node },
  LAST_GGC_ROOT_TAB
};

void
types_init (const char *plugin_name)
{
  replace_attributes ();
  register_callback (plugin_name, PLUGIN_REGISTER_GGC_ROOTS, NULL,
		     const_cast<ggc_root_tab *> (roots));
  register_callback (plugin_name, PLUGIN_FINISH_TYPE, on_finish_type, NULL);
  register_callback (plugin_name, PLUGIN_PRE_GENERICIZE, on_pre_genericize,
		     NULL);
}

} // namespace relocatable
