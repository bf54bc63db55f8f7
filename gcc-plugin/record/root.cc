/* Roots of records are in BTF.
   SPDX-License-Identifier: GPL-3.0-or-later

   Takes  the types that are roots of records.
   Gives  debug information for each, of which GCC makes BTF, and whether it
	  has.
   Never  changes a type that the source can see.

   A record whose root is not in BTF has type id 0, and no loader takes the
   object.  BTF is made of DWARF's debug information (DIEs), at the end of the
   source.  GCC keeps a type there that a function has in its table of used
   types, as long as there is information about it at all: for

     bpf_core_type_id_local (struct S *)

   nobody makes any about the pointer.  */

#include "gcc/gcc-headers.h"
#include "record/record.h"
#include "gcc/back-end.h"
#include "gcc/hooks.h"
#include "opaque/opaque.h"

namespace relocatable {

/* The types that are roots of records, in the order of their first use: the
   order in which they are marked shows in BTF.  */
static hash_set<tree> *known_roots;
static auto_vec<tree> record_roots;

/* Pointers and arrays without a name that are roots, each with its holder: a
   TREE_LIST.  */
static tree holders;
GGC_ROOT (holders);

/* Nonzero if TYPE is a pointer or an array without a name.  */

static bool
unnamed_derived_p (const_tree type)
{
  return (!TYPE_NAME (type) && COMPLETE_TYPE_P (type)
	  && (POINTER_TYPE_P (type) || TREE_CODE (type) == ARRAY_TYPE));
}

/* A type without a name or a tag gets debug information only with what is
   declared by it.  Return a record with a member of TYPE, an unnamed_derived_p
   one; GCC 14 writes it to BTF too.  */

static tree
holder (tree type)
{
  if (tree known = purpose_member (type, holders))
    return TREE_VALUE (known);
  tree record = make_node (RECORD_TYPE);
  tree field = build_decl (BUILTINS_LOCATION, FIELD_DECL,
			   get_identifier ("member"), type);
  DECL_CONTEXT (field) = record;
  TYPE_FIELDS (record) = field;
  layout_type (record);
  TYPE_STUB_DECL (record) = build_decl (DECL_SOURCE_LOCATION (
					  current_function_decl),
					TYPE_DECL, NULL_TREE, record);
  debug_hooks->type_decl (TYPE_STUB_DECL (record), 0);
  holders = tree_cons (type, record, holders);
  return record;
}

/* If TYPE has no debug information of which BTF could be made, give it some.  A
   type that a function declares gets it only as a part of that function, which
   BTF does not look at: let it look as if it had been declared at file
   scope.  */

static void
make_debug_information (tree type)
{
  if (lookup_type_die (type))
    return;
  tree decl = TYPE_NAME (type);
  if (!decl || TREE_CODE (decl) != TYPE_DECL)
    decl = TYPE_STUB_DECL (type);
  if (!decl && (POINTER_TYPE_P (type) || TREE_CODE (type) == ARRAY_TYPE))
    make_debug_information (TREE_TYPE (type));
  if (!decl || !decl_function_context (decl))
    return;
  known_positions known;
  known.add_all (type);
  tree function = DECL_CONTEXT (decl);
  tree scope = TYPE_CONTEXT (type);
  DECL_CONTEXT (decl) = NULL_TREE;
  TYPE_CONTEXT (type) = NULL_TREE;
  debug_hooks->type_decl (decl, 0);
  DECL_CONTEXT (decl) = function;
  TYPE_CONTEXT (type) = scope;
}

/* Keep TYPE, the root of a record in the current function, in BTF though
   nothing else may use it.  */

void
keep_in_btf (tree type)
{
  if (!known_roots)
    known_roots = new hash_set<tree> ();
  if (!known_roots->add (type))
    record_roots.safe_push (type);
  make_debug_information (type);
  used_types_insert (cfun && unnamed_derived_p (type) ? holder (type) : type);
}

/* The type by which GCC finds TYPE in BTF: for an array, the DIE of its first
   dimension is what BTF is made of.  */

tree
type_in_btf (tree type)
{
  struct die_struct *array = lookup_type_die (type);
  if (!array || TYPE_NAME (type) || TREE_CODE (type) != ARRAY_TYPE)
    return type;
  tree dimension = make_node (RECORD_TYPE);
  /* The last child is followed by the first.  */
  TYPE_SYMTAB_DIE (dimension) = dw_get_die_sib (dw_get_die_child (array));
  return dimension;
}

/* Nonzero if TYPE is in the BTF that has been made: it has a type id other than
   0.  */

bool
in_btf_p (tree type)
{
  return ctf_lookup_tree_type (ctf_get_tu_ctfc (), type_in_btf (type)) != 0;
}

/* PLUGIN_ALL_IPA_PASSES_START: BTF has been made from the debug information,
   and is going to be pruned of what nothing uses.  */

void
root_ipa_passes (void *, void *)
{
  for (tree type : record_roots)
    btf_mark_type_used (type_in_btf (type));
}

} // namespace relocatable
